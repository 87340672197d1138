using System.Diagnostics;
using System.Globalization;
using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>
/// A small disk in memory, to be filled to the last byte. It is mounted where only a process of its own sees it and the service that is
/// started beside that one: an ordinary user may do so as well, and nothing of it outlives them. Where that may not be either, a limit
/// on the service's files stands for it: writing fails in the same places, only with another word for it.
/// </summary>
internal sealed class SmallDisk : IDisposable
{
    /// <summary>A process that writes beyond a limit would be ended by a signal.</summary>
    private static readonly string[] Deaf = ["sh", "-c", "trap '' XFSZ; exec \"$@\"", "sh"];

    /// <summary>What <c>unshare</c> and <c>nsenter</c> are to be told: the second for an administrator where nobody may have users of his own.</summary>
    private static readonly (string Leave, string[] Enter)[] Ways = [("-Urm", ["-U", "-m", "--preserve-credentials"]), ("-m", ["-m"])];

    private readonly TemporaryFolder _folder = new();
    private readonly Process? _holder;

    public SmallDisk(int megabytes)
    {
        Path = Directory.CreateDirectory(_folder.File("disk")).FullName;
        Wrapper = Deaf;
        foreach ((string leave, string[] enter) in Ways)
        {
            if ((_holder = TryMount(leave, megabytes)) is null)
                continue;
            Wrapper = ["nsenter", .. enter, "-t", _holder.Id.ToString(CultureInfo.InvariantCulture), "--"];
            break;
        }
    }

    /// <summary>As the service sees it, and others once it has landed.</summary>
    public string Path { get; }

    /// <summary>What the service is to be started with.</summary>
    public string[] Wrapper { get; }

    /// <summary>The disk as others see it, file by file; a database cannot be opened so.</summary>
    private string FromOutside => string.Create(CultureInfo.InvariantCulture, $"/proc/{_holder!.Id}/root{Path}");

    private string Filler => System.IO.Path.Combine(FromOutside, "filler");

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

    /// <summary>Puts what is on the disk in the same place for all to see; nobody may be at it.</summary>
    public void Land()
    {
        if (_holder is not null)
            Tool.Run("cp", "coreutils", "-r", $"{FromOutside}/.", Path);
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
    private Process? TryMount(string leave, int megabytes)
    {
        string script = string.Create(CultureInfo.InvariantCulture, $"mount -t tmpfs -o size={megabytes}m,mode=700 none \"$1\" && echo mounted && exec cat");
        ProcessStartInfo start = new("unshare", [leave, "sh", "-c", script, "sh", Path]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
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
