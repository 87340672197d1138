using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs.Drafting;

/// <summary>The log of a drafting process: it goes to its worker, whose log an operator reads.</summary>
internal sealed class FrameLogs(Action<FrameKind, byte[]> say) : ILoggerProvider, ILogger
{
    /// <summary>On the worker's side: says again what the process has said.</summary>
    public static void Retell(byte[] payload, ILogger logger)
    {
        FrameLogLine line = JsonSerializer.Deserialize<FrameLogLine>(payload)!;
        logger.Log(line.Level, default, line.Message, null, static (message, _) => message);
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter) =>
        say(FrameKind.Log, JsonSerializer.SerializeToUtf8Bytes(new FrameLogLine(logLevel, formatter(state, exception))));

    public void Dispose()
    {
        // It holds nothing.
    }
}

/// <summary>What is said, and how loud.</summary>
internal sealed record FrameLogLine(LogLevel Level, string Message);
