using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Storage;

/// <summary>
/// The folder of drafts. A name says who made the file: <c>REQUEST-ATTEMPT.docx</c>, or <c>.tmp</c> while it is being written. The mark
/// <c>store.id</c> says whose folder it is; what no row explains lies in <c>set-aside</c>.
/// </summary>
internal sealed class DraftFolder
{
    public const string MarkName = "store.id";
    public const string SetAsideName = "set-aside";
    private readonly string _aside;

    public DraftFolder(string root)
    {
        Path = root;
        _aside = System.IO.Path.Combine(root, SetAsideName);
        Folders.CreatePrivate(root);
    }

    public string Path { get; }

    /// <summary>The id of the store that it must belong to when anything is written into it; null where nobody has looked yet.</summary>
    public string? Owner { get; set; }

    /// <summary>The id that it bears; null where it bears none.</summary>
    public string? Mark => File.Exists(PathOf(MarkName)) ? File.ReadAllText(PathOf(MarkName)).Trim() : null;

    /// <summary>Whether it is still the store's: one that is no longer mounted, or was exchanged, is not.</summary>
    public bool IsOurs => Owner is null || Mark == Owner;

    public void WriteMark(string id)
    {
        // Others may write the same at the same time.
        string temporary = PathOf($"{MarkName}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}");
        WriteThrough(temporary, Encoding.ASCII.GetBytes($"{id}\n"));
        File.Move(temporary, PathOf(MarkName), overwrite: true);
        Folders.Flush(Path);
    }

    public void Unmark() => File.Delete(PathOf(MarkName));

    /// <summary>
    /// Puts a draft on the disk whole: under a temporary name first, which it changes when its bytes are safe. Another draft of that name,
    /// of a life that a database put back from an older copy knows nothing of, is set aside.
    /// </summary>
    /// <returns>The file's name.</returns>
    /// <exception cref="IOException">It cannot be written, or the folder is not the store's.</exception>
    public string Put(string requestId, int attempt, ReadOnlySpan<byte> content, DateTimeOffset now)
    {
        Guard();
        string name = string.Create(CultureInfo.InvariantCulture, $"{requestId}-{attempt}.docx");
        string temporary = System.IO.Path.ChangeExtension(PathOf(name), ".tmp");
        CrashPoints.Pass(CrashPoint.FileBeforeWrite);
        WriteThrough(temporary, content, () => CrashPoints.Pass(CrashPoint.FileBeforeFlush));
        CrashPoints.Pass(CrashPoint.FileAfterFlush);
        if (Has(name) && !content.SequenceEqual(Read(name)))
            SetAside(name, now);
        File.Move(temporary, PathOf(name), overwrite: true);
        CrashPoints.Pass(CrashPoint.FileAfterRename);
        Folders.Flush(Path);
        CrashPoints.Pass(CrashPoint.FileAfterFolderFlush);
        return name;
    }

    /// <exception cref="FileNotFoundException">There is no such draft.</exception>
    public byte[] Read(string name) => Has(name) ? File.ReadAllBytes(PathOf(name)) : throw new FileNotFoundException($"There is no draft {name}.");

    /// <summary>What is no file, such as a pipe in a file's place, is no draft: to read it could wait for ever.</summary>
    public bool Has(string name) => FileStatus.Of(PathOf(name)).Kind == FileKind.Regular;

    public DateTimeOffset WrittenAt(string name) => new(File.GetLastWriteTimeUtc(PathOf(name)), TimeSpan.Zero);

    public void Delete(string name) => File.Delete(PathOf(name));

    /// <exception cref="IOException">It is not the store's.</exception>
    public void Guard()
    {
        if (!IsOurs)
            throw new IOException($"{Path} is not this store's folder of drafts: it bears {Mark ?? "no mark"} and not {Owner}.");
    }

    /// <summary>Keeps a file that no row explains where nobody is troubled by it; its age counts from now on.</summary>
    public void SetAside(string name, DateTimeOffset now)
    {
        if (FileStatus.OfName(_aside).Kind == FileKind.Link)
            throw new IOException($"{_aside} is a link, and files of this store are kept in no other folder.");
        Folders.CreatePrivate(_aside);
        string target = FreeName(name);
        File.SetLastWriteTimeUtc(PathOf(name), now.UtcDateTime);
        File.Move(PathOf(name), target);
        Folders.Flush(_aside);
        Folders.Flush(Path);
    }

    /// <summary>Brings a file back from among those set aside.</summary>
    public void BringBack(SetAsideFile file, string name)
    {
        File.Move(file.Path, PathOf(name));
        Folders.Flush(Path);
    }

    /// <summary>A link in its place leads to what is not ours.</summary>
    public IReadOnlyList<SetAsideFile> ListSetAside() => FileStatus.OfName(_aside).Kind == FileKind.Folder
        ? [.. Directory.EnumerateFiles(_aside).Order(StringComparer.Ordinal).Select(path => new SetAsideFile(path, new DateTimeOffset(File.GetLastWriteTimeUtc(path), TimeSpan.Zero)))]
        : [];

    /// <summary>Whatever lies in it but its mark.</summary>
    public IReadOnlyList<DraftFile> List() =>
        [.. Directory.EnumerateFiles(Path).Where(path => !System.IO.Path.GetFileName(path).StartsWith(MarkName, StringComparison.Ordinal)).Select(DraftFile.Of)];

    /// <summary>The same request and attempt may have been set aside before, by another database.</summary>
    private string FreeName(string name)
    {
        string path = System.IO.Path.Combine(_aside, name);
        for (int copy = 2; File.Exists(path); copy++)
            path = System.IO.Path.Combine(_aside, string.Create(CultureInfo.InvariantCulture, $"{System.IO.Path.GetFileNameWithoutExtension(name)}.{copy}{System.IO.Path.GetExtension(name)}"));
        return path;
    }

    private static void WriteThrough(string path, ReadOnlySpan<byte> content, Action? beforeFlush = null)
    {
        using FileStream file = new(path, FileMode.Create, FileAccess.Write);
        file.Write(content);
        beforeFlush?.Invoke();
        file.Flush(flushToDisk: true);
    }

    private string PathOf(string name) => System.IO.Path.Combine(Path, name);
}

/// <summary>A file among the drafts, by its name.</summary>
/// <param name="RequestId">Null in a name that is none of ours.</param>
internal sealed record DraftFile(string Name, string? RequestId, int Attempt)
{
    /// <summary>Whether it was written to its end.</summary>
    public bool IsWhole => RequestId is not null && Path.GetExtension(Name) == ".docx";

    /// <summary>What is no file of its own, such as a link, is none of ours whatever it is called.</summary>
    public static DraftFile Of(string path)
    {
        string name = Path.GetFileName(path);
        return FileStatus.OfName(path).Kind == FileKind.Regular ? Parse(name) : new DraftFile(name, null, 0);
    }

    public static DraftFile Parse(string name)
    {
        string[] parts = Path.GetFileNameWithoutExtension(name).Split('-');
        bool isOurs = Path.GetExtension(name) is ".docx" or ".tmp" && parts.Length == 2 && DraftRequest.IsId(parts[0]);
        return isOurs && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int attempt)
            ? new DraftFile(name, parts[0], attempt)
            : new DraftFile(name, null, 0);
    }
}

/// <summary>A file that no row explained.</summary>
/// <param name="At">When it was set aside.</param>
internal sealed partial record SetAsideFile(string Path, DateTimeOffset At)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>What it was before: a second one of the same name bears a number behind it.</summary>
    public DraftFile Draft => FileStatus.OfName(Path).Kind == FileKind.Regular ? DraftFile.Parse(Numbered().Replace(Name, "")) : new DraftFile(Name, null, 0);

    [GeneratedRegex(@"\.[0-9]+(?=\.[a-z]+\z)")]
    private static partial Regex Numbered();
}
