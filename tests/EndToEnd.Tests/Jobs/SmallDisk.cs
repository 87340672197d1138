using System.Diagnostics;
using System.Globalization;
using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>
/// A small disk in memory, to be filled to the last byte. It is mounted where only a process of its own sees it, which an ordinary user
/// may do as well, and is gone with that process. Where that may not be either, a limit on the service's files stands for it: writing
/// fails in the same places, only with another word for it.
/// </summary>
internal sealed class SmallDisk : IDisposable
{
    /// <summary>Without a user of its own for the administrator of a machine that allows nobody any.</summary>
    private static readonly string[][] Ways = [["-Urm"], ["-m"]];

    private readonly TemporaryFolder _folder = new();
    private readonly Process? _holder;

    public SmallDisk(int megabytes)
    {
        string mount = Directory.CreateDirectory(_folder.File("disk")).FullName;
        _holder = Ways.Select(way => TryMount(way, mount, megabytes)).FirstOrDefault(holder => holder is not null);
        Path = _holder is null ? mount : string.Create(CultureInfo.InvariantCulture, $"/proc/{_holder.Id}/root{mount}");
    }

    /// <summary>Through the eyes of the process that has mounted it.</summary>
    public string Path { get; }

    /// <summary>What the service is to be started with: one that writes beyond a limit would be ended by a signal.</summary>
    public static string[] Wrapper { get; } = ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"];

    private string Filler => System.IO.Path.Combine(Path, "filler");

    public void Fill(ServiceProcess service)
    {
        if (_holder is not null)
            FillUp();
        else
            Limit(service, "1");
    }

    public void MakeRoom(ServiceProcess service)
    {
        if (_holder is not null)
            File.Delete(Filler);
        else
            Limit(service, "unlimited");
    }

    public void Dispose()
    {
        if (_holder is not null)
        {
            // It reads until nobody writes any more.
            _holder.StandardInput.Close();
            _holder.WaitForExit();
            _holder.Dispose();
        }

        _folder.Dispose();
    }

    /// <returns>The process that holds the disk; null where it may not be mounted in this way.</returns>
    private static Process? TryMount(string[] way, string mount, int megabytes)
    {
        string script = string.Create(CultureInfo.InvariantCulture, $"mount -t tmpfs -o size={megabytes}m,mode=700 none \"$1\" && echo mounted && exec cat");
        ProcessStartInfo start = new("unshare", [.. way, "sh", "-c", script, "sh", mount]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        Process holder = Process.Start(start)!;
        if (holder.StandardOutput.ReadLine() == "mounted")
            return holder;
        holder.WaitForExit();
        holder.Dispose();
        return null;
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
