using System.Globalization;
using System.Runtime.InteropServices;

namespace DevZoneDocs.Worker.Files;

/// <summary>What stands under a name: which kind of thing, and which one, whatever other names it has.</summary>
/// <param name="Identity">The same for all names of one file.</param>
internal sealed partial record FileStatus(FileKind Kind, string Identity)
{
    private const int FromWorkingFolder = -100;
    private const int NotThroughLinks = 0x100;
    private const uint BasicFieldsAndBirth = 0xfff;
    private const int TypeBits = 0xF000;

    /// <summary>Without the hour of its birth: which file it is among all that somebody has open.</summary>
    public string Number => Identity.LastIndexOf('/') is > 0 and int end && Kind != FileKind.None && OperatingSystem.IsLinux() ? Identity[..end] : Identity;

    /// <summary>Of what a name leads to in the end, through links.</summary>
    public static FileStatus Of(string path) => Read(path, 0);

    /// <summary>Of the name itself, which may be a link.</summary>
    public static FileStatus OfName(string path) => Read(path, NotThroughLinks);

    /// <returns>The name of the user whose it is; null where that is not known.</returns>
    public static string? OwnerOf(string path)
    {
        byte[] fields = new byte[256];
        if (!OperatingSystem.IsLinux() || Status(FromWorkingFolder, path, 0, BasicFieldsAndBirth, fields) != 0)
            return null;
        string number = BitConverter.ToUInt32(fields, 20).ToString(CultureInfo.InvariantCulture);
        return File.ReadLines("/etc/passwd").Select(line => line.Split(':')).FirstOrDefault(user => user.Length > 2 && user[2] == number)?[0];
    }

    /// <returns>The number of the user whose the name itself is, not what it leads to; null where that is not known.</returns>
    public static uint? OwnerNumberOf(string path)
    {
        byte[] fields = new byte[256];
        return OperatingSystem.IsLinux() && Status(FromWorkingFolder, path, NotThroughLinks, BasicFieldsAndBirth, fields) == 0
            ? BitConverter.ToUInt32(fields, 20)
            : null;
    }

    private static FileStatus Read(string path, int flags)
    {
        if (!OperatingSystem.IsLinux())
            return Elsewhere(path, flags == NotThroughLinks);
        byte[] fields = new byte[256];
        if (Status(FromWorkingFolder, path, flags, BasicFieldsAndBirth, fields) != 0)
            return new FileStatus(FileKind.None, Path.GetFullPath(path));
        FileKind kind = (BitConverter.ToUInt16(fields, 28) & TypeBits) switch
        {
            0x8000 => FileKind.Regular,
            0x4000 => FileKind.Folder,
            0xA000 => FileKind.Link,
            _ => FileKind.Special,
        };

        // With the hour of its birth: a number is given to another file when its own is gone.
        ulong device = BitConverter.ToUInt64(fields, 136), number = BitConverter.ToUInt64(fields, 32), second = BitConverter.ToUInt64(fields, 80);
        return new FileStatus(
            kind, string.Create(CultureInfo.InvariantCulture, $"{device}/{number}/{second}.{BitConverter.ToUInt32(fields, 88)}"));
    }

    private static FileStatus Elsewhere(string path, bool isName)
    {
        FileInfo file = new(path);
        FileKind kind = isName && file.LinkTarget is not null ? FileKind.Link : Directory.Exists(path) ? FileKind.Folder : file.Exists ? FileKind.Regular : FileKind.None;
        return new FileStatus(kind, (file.ResolveLinkTarget(returnFinalTarget: true) ?? file).FullName);
    }

    /// <summary>The one call of Linux whose answer has the same form on every kind of machine.</summary>
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint mask, [Out] byte[] fields);
}

/// <summary>What a name can stand for.</summary>
internal enum FileKind
{
    None,
    Regular,
    Folder,
    Link,

    /// <summary>A device, a pipe, a socket.</summary>
    Special,
}
