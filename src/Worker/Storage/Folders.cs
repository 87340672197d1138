using System.Runtime.InteropServices;
using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Storage;

/// <summary>Folders that only the service may read, and whose entries are on the disk when it says so.</summary>
internal static partial class Folders
{
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
    private const uint OthersBits = 0x3F;
    private const int MayEnter = 1, MayWrite = 2, MayRead = 4;
    private const int Forbidden = 13;

    public static void CreatePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Takes from group and others what they may do in a folder that was made beforehand.</summary>
    /// <returns>Whether they might have done anything.</returns>
    /// <exception cref="InputException">The folder is somebody else's.</exception>
    public static bool MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & Others) == 0)
            return false;
        try
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) & ~Others);
            return true;
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new InputException($"{path}：别人也能读，而且不归运行服务的用户所有；请 chown 给这个用户，并 chmod 700", exception);
        }
    }

    /// <summary>From now on nobody else may read what this process and its children write.</summary>
    public static void KeepFilesPrivate()
    {
        if (!OperatingSystem.IsWindows())
            _ = SetMask(OthersBits);
    }

    /// <summary>Whether this process may write into a folder or a file as things are: rights, and a disk that is mounted for reading alone.</summary>
    public static bool IsWritable(string path) =>
        OperatingSystem.IsWindows() || Access(path, MayWrite | (Directory.Exists(path) ? MayEnter : 0)) == 0;

    /// <summary>Whether something may be there that this user may not see: the system calls such a file missing.</summary>
    public static bool IsForbidden(string path) =>
        !OperatingSystem.IsWindows() && Access(path, MayRead | (Directory.Exists(path) ? MayEnter : 0)) != 0 && Marshal.GetLastPInvokeError() == Forbidden;

    /// <summary>Brings a folder's entries to the disk: until then a renamed file may have its old name again after a loss of power.</summary>
    /// <exception cref="IOException">The disk refused.</exception>
    public static void Flush(string path)
    {
        // Windows has no such call; its file systems journal names by themselves.
        if (OperatingSystem.IsWindows())
            return;
        int descriptor = OpenFile(path, 0);
        if (descriptor < 0)
            throw new IOException($"{path}: {Marshal.GetLastPInvokeErrorMessage()}");
        try
        {
            if (FlushFile(descriptor) != 0)
                throw new IOException($"{path}: {Marshal.GetLastPInvokeErrorMessage()}");
        }
        finally
        {
            _ = CloseFile(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "umask")]
    private static partial uint SetMask(uint mask);

    [LibraryImport("libc", EntryPoint = "access", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Access(string path, int mode);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OpenFile(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FlushFile(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int CloseFile(int descriptor);
}
