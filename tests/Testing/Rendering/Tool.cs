using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DevZoneDocs.Testing;

/// <summary>Runs a program of the system that a test needs.</summary>
public static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <returns>What it wrote to standard output.</returns>
    /// <exception cref="InvalidOperationException">It is not installed, or it failed.</exception>
    public static string Run(string program, string package, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["FONTCONFIG_FILE"] = Repository.PathOf("tests", "Testing", "fonts.conf");
        using Process process = Start(start, package);
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} did not end within {Patience}.");
        }

        return process.ExitCode == 0
            ? output.Result
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}");
    }

    private static Process Start(ProcessStartInfo start, string package)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException($"{start.FileName} is missing: install {package}, or run eng/check.sh as root.", exception);
        }
    }
}
