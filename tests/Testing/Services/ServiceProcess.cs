using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Testing;

/// <summary>The service, or a worker, in a process of its own that can be killed, frozen and woken.</summary>
public sealed partial class ServiceProcess : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _isDisposed;
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServiceProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <param name="environment">What it finds beside this process's own.</param>
    public static ServiceProcess Serve(string dataFolder, params (string Name, string Value)[] environment) =>
        new(StartInfo(["serve", "--data", dataFolder, "--urls", "http://127.0.0.1:0"], environment));

    public static ServiceProcess Worker(string dataFolder, params (string Name, string Value)[] environment) =>
        new(StartInfo(["worker", "--data", dataFolder], environment));

    /// <param name="wrapper">A program that starts it, with its arguments: <c>faketime</c>, <c>setpriv</c>.</param>
    public static ServiceProcess ServeUnder(string[] wrapper, string dataFolder, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo inner = StartInfo(["serve", "--data", dataFolder, "--urls", "http://127.0.0.1:0"], environment);
        ProcessStartInfo start = new(wrapper[0], [.. wrapper[1..], inner.FileName, .. inner.ArgumentList]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string? value) in inner.Environment)
            start.Environment[name] = value;
        return new ServiceProcess(start);
    }

    public int Id => _process.Id;

    public string Output => string.Join('\n', _output);

    public bool HasEnded => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <returns>Where it listens, once it does.</returns>
    public async Task<Uri> AddressAsync()
    {
        Task first = await Task.WhenAny(_address.Task, _process.WaitForExitAsync(), Task.Delay(TimeSpan.FromMinutes(2)));
        return first == _address.Task
            ? await _address.Task
            : throw new InvalidOperationException($"The service did not come up:\n{Output}");
    }

    /// <summary>Until the host says that it has started.</summary>
    public async Task StartedAsync()
    {
        Task first = await Task.WhenAny(_started.Task, _process.WaitForExitAsync(), Task.Delay(TimeSpan.FromMinutes(2)));
        if (first != _started.Task)
            throw new InvalidOperationException($"The process did not come up:\n{Output}");
    }

    /// <summary>Until it has written one of these.</summary>
    /// <exception cref="TimeoutException">It has not, within two minutes.</exception>
    public async Task SaysAsync(params string[] words)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (!words.Any(word => Output.Contains(word, StringComparison.Ordinal)))
        {
            if (TimeProvider.System.GetElapsedTime(start) > TimeSpan.FromMinutes(2))
                throw new TimeoutException($"The service did not say {string.Join(" or ", words)}:\n{Output}");
            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }
    }

    /// <returns>Whether it ended within that time.</returns>
    public bool WaitForEnd(TimeSpan patience) => _process.WaitForExit(patience);

    /// <summary>SIGKILL, to this process alone: its own drafting processes have to see to their end themselves.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: false);
        _process.WaitForExit();
    }

    /// <summary>As a service manager ends it.</summary>
    /// <exception cref="InvalidOperationException">It had ended by itself.</exception>
    public void Stop()
    {
        if (_process.HasExited)
            throw new InvalidOperationException($"The service ended by itself, with {_process.ExitCode}:\n{Output}");
        Signal("TERM");
        _process.WaitForExit();
    }

    public void Freeze() => Signal("STOP");

    public void Wake() => Signal("CONT");

    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        Kill();
        _process.Dispose();
    }

    private void Signal(string name) => Tool.Run("kill", "procps", $"-{name}", _process.Id.ToString(CultureInfo.InvariantCulture));

    private void Hear(string? line)
    {
        if (line is null)
            return;
        _output.Enqueue(line);
        if (Listening().Match(line) is { Success: true } match)
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        if (line.Contains("Application started", StringComparison.Ordinal))
            _started.TrySetResult();
    }

    private static ProcessStartInfo StartInfo(string[] arguments, (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet", [TestedProgram.Path, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        start.Environment["Logging__LogLevel__DevZoneDocs"] = "Information";
        // A life of seconds wins nothing by code that is compiled once more while it runs.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_CallCountThreshold"] = "FFFF";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return start;
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
