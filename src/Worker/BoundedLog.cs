using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker;

/// <summary>
/// Passes lines on, and of warnings and errors that come again and again the first few of each minute: what a database that is away makes
/// of every duty's every try. How many were left out is told when the minute is over.
/// </summary>
[ProviderAlias("Console")]
internal sealed class BoundedLog : ILoggerProvider, ISupportExternalScope
{
    public const int AMinute = 3;

    private readonly ILoggerProvider _inner;
    private readonly ConcurrentDictionary<Kind, Repeated> _repeated = new();
    private readonly ITimer _minutes;

    public BoundedLog(ILoggerProvider inner, TimeProvider clock)
    {
        _inner = inner;
        TimeSpan minute = TimeSpan.FromMinutes(1);
        _minutes = clock.CreateTimer(_ => BeginMinute(), null, minute, minute);
    }

    public ILogger CreateLogger(string categoryName) => new Line(this, categoryName, _inner.CreateLogger(categoryName));

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) =>
        (_inner as ISupportExternalScope)?.SetScopeProvider(scopeProvider);

    public void Dispose()
    {
        _minutes.Dispose();
        BeginMinute();
        _inner.Dispose();
    }

    private void BeginMinute()
    {
        foreach (Kind kind in _repeated.Keys)
        {
            if (_repeated.TryRemove(kind, out Repeated? repeated))
                repeated.Tell(kind.Level);
        }
    }

    /// <summary>Lines that differ only in what they tell of.</summary>
    private readonly record struct Kind(string Category, LogLevel Level, string Template);

    /// <summary>One line of the program, with how often it came in this minute.</summary>
    private sealed class Repeated(ILogger log)
    {
        private int _count;
        private string _last = "";

        public int Next() => Interlocked.Increment(ref _count);

        public void Keep(string text) => _last = text;

        public void Tell(LogLevel level)
        {
            if (_count > AMinute && log.IsEnabled(level))
                log.Log(
                    level,
                    0,
                    string.Create(CultureInfo.InvariantCulture, $"{_count - AMinute} more within a minute like: {_last}"),
                    null,
                    (text, _) => text);
        }
    }

    private sealed class Line(BoundedLog owner, string category, ILogger inner) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => inner.BeginScope(state);

        public bool IsEnabled(LogLevel logLevel) => inner.IsEnabled(logLevel);

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            if (logLevel < LogLevel.Warning)
            {
                inner.Log(logLevel, eventId, state, exception, formatter);
                return;
            }

            if (!inner.IsEnabled(logLevel))
                return;
            Repeated repeated = owner._repeated.GetOrAdd(
                new Kind(category, logLevel, TemplateOf(state, exception, formatter)), _ => new Repeated(inner));
            int number = repeated.Next();
            if (number == 1)
                inner.Log(logLevel, eventId, state, exception, formatter);
            else if (number <= AMinute)
                inner.Log(logLevel, eventId, WithCause(formatter(state, exception), exception), null, (text, _) => text);
            else
                repeated.Keep(WithCause(formatter(state, exception), exception));
        }

        private static string TemplateOf<TState>(TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            state is IReadOnlyList<KeyValuePair<string, object?>> values
                && values is [.., { Key: "{OriginalFormat}", Value: string template }]
                ? template
                : formatter(state, exception);

        /// <summary>The first of them told where it came from, the others what it was.</summary>
        private static string WithCause(string text, Exception? exception) =>
            exception is null ? text : $"{text} ({exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")})";
    }
}
