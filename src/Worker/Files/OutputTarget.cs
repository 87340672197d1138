using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace DevZoneDocs.Worker.Files;

/// <summary>One place to be written to.</summary>
internal sealed class OutputTarget
{
    private const string StandardOutput = "/dev/stdout";

    private readonly ReadOnlyMemory<byte> _content;
    private readonly FileKind _kind;
    private readonly string _temporary;

    private OutputTarget(string path, string place, FileKind kind, ReadOnlyMemory<byte> content)
    {
        Path = path;
        Place = place;
        _kind = kind;
        _content = content;

        // Nobody can know the name beforehand and put a link there.
        _temporary = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(place) ?? "/", $".{System.IO.Path.GetRandomFileName()}.tmp");
    }

    /// <summary>As the user wrote it.</summary>
    public string Path { get; }

    /// <summary>The file itself, past a link.</summary>
    public string Place { get; }

    /// <summary>Whether it takes whatever is written and keeps none of it in a file's place.</summary>
    public bool IsDevice => _kind == FileKind.Special && Place != StandardOutput;

    /// <exception cref="InputException">It may not be written to.</exception>
    public static OutputTarget Of(string path, ReadOnlyMemory<byte> content)
    {
        if (IsStandardOutput(path))
            return new OutputTarget(path, StandardOutput, FileKind.Special, content);
        try
        {
            string place = PlaceOf(System.IO.Path.GetFullPath(path));
            FileStatus status = FileStatus.Of(place);
            if (Inputs.Has(status))
                throw new InputException($"{path}：这是本次读取的文件，不能同时作为输出；请另写一个文件名");
            return status.Kind == FileKind.Folder
                ? throw new InputException($"{path}：不能写入（这是文件夹）")
                : new OutputTarget(path, place, status.Kind, content);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException or ArgumentException)
        {
            throw Unwritable(path, exception);
        }
    }

    /// <summary>Also under the names that the system has for it; a file that it was sent into by its name is one, too.</summary>
    public static bool IsStandardOutput(string path) => path == "-"
        || (OperatingSystem.IsLinux() && FileStatus.Of(StandardOutput) is { Kind: not FileKind.None } output && FileStatus.Of(path) == output);

    public void Write() => Guarded(() =>
    {
        if (_kind == FileKind.Special)
            return;
        using FileStream file = new(_temporary, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
        TakeOverPermissions(file);
        file.Write(_content.Span);
        file.Flush(flushToDisk: true);
    });

    public void Finish() => Guarded(() =>
    {
        if (_kind != FileKind.Special)
        {
            File.Move(_temporary, Place, overwrite: true);
            return;
        }

        using Stream stream = Place == StandardOutput
            ? Console.OpenStandardOutput()
            : new FileStream(Place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        stream.Write(_content.Span);
    });

    /// <summary>Takes away what was not given its name.</summary>
    public void Tidy()
    {
        try
        {
            File.Delete(_temporary);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            // What could not be written cannot always be removed; the first failure is the one to tell.
        }
    }

    /// <summary>Past a link, which stays; only to a file that is there and that the system lets this user reach through that link.</summary>
    private static string PlaceOf(string path)
    {
        if (FileStatus.OfName(path).Kind != FileKind.Link || FileStatus.Of(path).Kind is FileKind.Special or FileKind.Folder)
            return path;
        if (!OperatingSystem.IsLinux())
            return new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;

        if (IsStrangers(path))
            throw new InputException($"{path}：这是别的用户的链接，不写入它指向的文件；请写明文件本身");

        // What was opened is asked for its name: a link could lead elsewhere by the time it is read a second time.
        using SafeFileHandle reached = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        return new FileInfo(string.Create(CultureInfo.InvariantCulture, $"/proc/self/fd/{reached.DangerousGetHandle()}")).LinkTarget!;
    }

    /// <summary>Whoever may put a link where another writes could else choose the file that is written over; the system's own are nobody's trap.</summary>
    private static bool IsStrangers(string path) =>
        FileStatus.OwnerNumberOf(path) is { } owner && owner != 0 && owner != FileStatus.OwnerNumberOf("/proc/self/");

    private static InputException Unwritable(string path, Exception exception) => new($"{path}：不能写入（{Reason(path, exception)}）", exception);

    private static string Reason(string path, Exception exception) => exception switch
    {
        FileNotFoundException => "这是链接，它指向的文件不存在",
        DirectoryNotFoundException => "没有这个文件夹",
        UnauthorizedAccessException => Directory.Exists(path) ? "这是文件夹" : "没有权限",
        _ => FileReason.Of(exception),
    };

    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException or ArgumentException)
        {
            throw Unwritable(Path, exception);
        }
    }

    /// <summary>A file that others may not read does not become one that they may.</summary>
    private void TakeOverPermissions(FileStream file)
    {
        const UnixFileMode permissions = (UnixFileMode)0b111_111_111;
        if (_kind == FileKind.Regular && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(Place) & permissions);
    }
}
