using System.Globalization;
using DevZoneDocs.Worker.Faults;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The folder of drafts. A name says who made the file: <c>REQUEST-ATTEMPT.docx</c>, or <c>.tmp</c> while it is being written.</summary>
internal sealed class DraftFolder
{
    private readonly string _root;

    public DraftFolder(string root)
    {
        _root = root;
        Folders.CreatePrivate(root);
    }

    /// <summary>Puts a draft on the disk whole: under a temporary name first, which it changes when its bytes are safe.</summary>
    /// <returns>The file's name.</returns>
    public string Put(string requestId, int attempt, ReadOnlySpan<byte> content)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{requestId}-{attempt}.docx");
        string temporary = Path.ChangeExtension(PathOf(name), ".tmp");
        CrashPoints.Pass(CrashPoint.FileBeforeWrite);
        using (FileStream file = new(temporary, FileMode.Create, FileAccess.Write))
        {
            file.Write(content);
            CrashPoints.Pass(CrashPoint.FileBeforeFlush);
            file.Flush(flushToDisk: true);
        }

        CrashPoints.Pass(CrashPoint.FileAfterFlush);
        File.Move(temporary, PathOf(name), overwrite: true);
        CrashPoints.Pass(CrashPoint.FileAfterRename);
        Folders.Flush(_root);
        CrashPoints.Pass(CrashPoint.FileAfterFolderFlush);
        return name;
    }

    /// <exception cref="FileNotFoundException">There is no such draft.</exception>
    public byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public bool Has(string name) => File.Exists(PathOf(name));

    public void Delete(string name) => File.Delete(PathOf(name));

    public IReadOnlyList<DraftFile> List() => [.. Directory.EnumerateFiles(_root).Select(path => DraftFile.Parse(Path.GetFileName(path)))];

    private string PathOf(string name) => Path.Combine(_root, name);
}

/// <summary>A file among the drafts, by its name.</summary>
/// <param name="RequestId">Null in a name that is none of ours.</param>
internal sealed record DraftFile(string Name, string? RequestId, int Attempt)
{
    public static DraftFile Parse(string name)
    {
        string[] parts = Path.GetFileNameWithoutExtension(name).Split('-');
        bool isOurs = Path.GetExtension(name) is ".docx" or ".tmp" && parts.Length == 2;
        return isOurs && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int attempt)
            ? new DraftFile(name, parts[0], attempt)
            : new DraftFile(name, null, 0);
    }
}
