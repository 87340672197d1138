using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DevZoneDocs.Assembler;
using DevZoneDocs.Worker.Figures;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>
/// One drafting process, which makes one draft after another. A stack overflow, a heap that is full or a loop without end take it
/// and not the worker; it ends by itself when the worker does, because its standard input ends then.
/// </summary>
internal sealed class DraftingProcess : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private readonly Process _process;
    private readonly StringBuilder _errors = new();

    private DraftingProcess(Process process)
    {
        _process = process;
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginErrorReadLine();
    }

    public bool IsAlive => !_process.HasExited;

    private Stream Input => _process.StandardInput.BaseStream;

    private Stream Output => _process.StandardOutput.BaseStream;

    /// <returns>A process that is ready for orders.</returns>
    /// <exception cref="DraftingException">It did not come up.</exception>
    public static async Task<DraftingProcess> StartAsync(JobOptions options, CancellationToken cancellation)
    {
        DraftingProcess process = new(Process.Start(StartInfo(options)) ?? throw new DraftingException("No drafting process was started."));
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(StartLimit);
        try
        {
            if (await Frames.ReadAsync(process.Output, limit.Token) is { Kind: FrameKind.Ready })
                return process;
            process.Dispose();
            throw new DraftingException($"A drafting process ended before it was ready: {process.LastWords()}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            process.Dispose();
            throw new DraftingException($"A drafting process was not ready within {StartLimit}: {process.LastWords()}");
        }
        catch (OperationCanceledException)
        {
            process.Dispose();
            throw;
        }
    }

    /// <returns>The outcome; the process is of no more use when it crashed.</returns>
    public async Task<DraftingOutcome> DraftAsync(
        DraftingOrder order,
        IProgress<DraftProgress> progress,
        ILogger logger,
        ServiceFigures figures,
        TimeSpan timeLimit,
        CancellationToken cancellation)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(timeLimit);
        try
        {
            await Frames.WriteAsync(
                Input, FrameKind.Order, JsonSerializer.SerializeToUtf8Bytes(new OrderHead(order.Report, order.Polish)), limit.Token);
            await Frames.WriteAsync(Input, FrameKind.Data, order.Data, limit.Token);
            return await ListenAsync(progress, logger, figures, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Crashed(string.Create(CultureInfo.InvariantCulture, $"超过时限 {timeLimit.TotalSeconds:0} 秒"));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or JsonException)
        {
            return Death();
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private async Task<DraftingOutcome> ListenAsync(
        IProgress<DraftProgress> progress, ILogger logger, ServiceFigures figures, CancellationToken cancellation)
    {
        DraftHead? head = null;
        while (await Frames.ReadAsync(Output, cancellation) is { } frame)
        {
            switch (frame.Kind)
            {
                case FrameKind.Progress:
                    progress.Report(JsonSerializer.Deserialize<DraftProgress>(frame.Payload)!);
                    break;
                case FrameKind.Log:
                    FrameLogs.Retell(frame.Payload, logger);
                    break;
                case FrameKind.Figure:
                    FrameFigures.Retell(frame.Payload, figures);
                    break;
                case FrameKind.Head:
                    head = JsonSerializer.Deserialize<DraftHead>(frame.Payload);
                    break;
                case FrameKind.Content when head is not null:
                    return new Drafted(head.Title, head.Sections, head.Findings, frame.Payload);
                case FrameKind.Refused:
                    return new Refused(Encoding.UTF8.GetString(frame.Payload));
                default:
                    throw new InvalidDataException($"{frame.Kind} is out of turn.");
            }
        }

        return Death();
    }

    private Crashed Death() => _process.WaitForExit(TimeSpan.FromSeconds(5))
        ? new Crashed(CauseOfDeath.Of(LastWords(), _process.ExitCode))
        : new Crashed("进程不再应答");

    private string LastWords()
    {
        lock (_errors)
            return _errors.ToString();
    }

    private void Keep(string? line)
    {
        const int Enough = 4000;
        lock (_errors)
        {
            if (line is not null && _errors.Length < Enough)
                _errors.AppendLine(line);
        }
    }

    private static ProcessStartInfo StartInfo(JobOptions options)
    {
        string host = Environment.ProcessPath!;
        bool isDotnet = Path.GetFileNameWithoutExtension(host).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        ProcessStartInfo start = new(isDotnet ? host : Path.Combine(AppContext.BaseDirectory, "devzonedocs"))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (isDotnet)
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "devzonedocs.dll"));
        start.ArgumentList.Add(Commands.DraftingCommand.Name);
        if (options.Templates is { } templates)
        {
            start.ArgumentList.Add("--templates");
            start.ArgumentList.Add(templates);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = (options.MemoryLimit * 1024L * 1024).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";

        // Points in the worker are none of its process's.
        start.Environment.Remove(Faults.CrashPoints.Variable);
        return start;
    }
}

/// <summary>An order without its data.</summary>
internal sealed record OrderHead(string Report, bool Polish);

/// <summary>What is known of a draft, without its bytes.</summary>
internal sealed record DraftHead(string Title, int Sections, string Findings);
