using System.Globalization;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>
/// A small disk in memory, to be filled to the last byte. Where none may be mounted, a limit on the service's files stands for it:
/// writing fails in the same places, only with another word for it.
/// </summary>
internal sealed class SmallDisk : IDisposable
{
    /// <summary>A process that writes beyond the limit would be ended by a signal.</summary>
    private static readonly string[] Deaf = ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"];

    private readonly TemporaryFolder _folder = new();
    private readonly bool _isMounted;

    public SmallDisk(int megabytes)
    {
        Path = _folder.File("disk");
        Directory.CreateDirectory(Path);
        _isMounted = TryMount(megabytes);
    }

    public string Path { get; }

    /// <summary>What the service is to be started with.</summary>
    public string[] Wrapper => _isMounted ? ["env"] : Deaf;

    private string Filler => System.IO.Path.Combine(Path, "filler");

    public void Fill(ServiceProcess service)
    {
        if (_isMounted)
            FillUp();
        else
            Limit(service, "1");
    }

    public void MakeRoom(ServiceProcess service)
    {
        if (_isMounted)
            File.Delete(Filler);
        else
            Limit(service, "unlimited");
    }

    public void Dispose()
    {
        if (_isMounted)
            Tool.Run("umount", "mount", "-l", Path);
        _folder.Dispose();
    }

    private bool TryMount(int megabytes)
    {
        try
        {
            Tool.Run("mount", "mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m"), "none", Path);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private void FillUp()
    {
        using FileStream file = new(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        byte[] block = new byte[4096];
        try
        {
            while (true)
                file.Write(block);
        }
        catch (IOException)
        {
            // Full.
        }
    }

    private static void Limit(ServiceProcess service, string bytes) =>
        Tool.Run("prlimit", "util-linux", "--pid", service.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={bytes}:unlimited");
}
