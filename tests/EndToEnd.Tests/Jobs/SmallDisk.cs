using System.Globalization;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>A small disk in memory, to be filled to the last byte. Mounting one needs an administrator's rights.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDisk(int megabytes)
    {
        Path = _folder.File("disk");
        Directory.CreateDirectory(Path);
        Tool.Run("mount", "mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m"), "none", Path);
    }

    public string Path { get; }

    private string Filler => System.IO.Path.Combine(Path, "filler");

    public void Fill()
    {
        using FileStream file = File.Create(Filler, bufferSize: 0);
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

    public void MakeRoom() => File.Delete(Filler);

    public void Dispose()
    {
        Tool.Run("umount", "mount", "-l", Path);
        _folder.Dispose();
    }
}
