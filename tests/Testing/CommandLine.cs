using System.Diagnostics;
using System.Text;

namespace DevZoneDocs.Testing;

/// <summary>Runs the program as its user does, in a process of its own.</summary>
public static class CommandLine
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="folder">The folder that the program is started in.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="environment">What it finds beside this process's own.</param>
    /// <param name="wrapper">A program that starts it, with its arguments, such as <see cref="OrdinaryUser.Wrapper"/>.</param>
    public static CommandResult Run(
        string folder, string[] arguments, string input = "", IEnumerable<(string Name, string Value)>? environment = null, IReadOnlyList<string>? wrapper = null)
    {
        string[] line = [.. wrapper ?? [], "dotnet", TestedProgram.Path, .. arguments];
        ProcessStartInfo start = new(line[0], line[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string value) in environment ?? [])
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"devzonedocs {string.Join(' ', arguments)} did not end within {Patience}.");
        }

        return new CommandResult(process.ExitCode, output.Result, errors.Result);
    }
}

/// <summary>What a run of the program came to.</summary>
public sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
