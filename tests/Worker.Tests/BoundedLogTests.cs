using DevZoneDocs.Testing;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Tests;

public sealed class BoundedLogTests : IDisposable
{
    private readonly ManualClock _clock = new();
    private readonly Lines _lines = new();
    private readonly BoundedLog _log;

    public BoundedLogTests() => _log = new BoundedLog(_lines, _clock);

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task A_warning_that_comes_again_and_again_is_written_three_times_a_minute_and_counted()
    {
        ILogger logger = _log.CreateLogger("duty");

        foreach (int number in Enumerable.Range(1, 1000))
            logger.LogWarning(new InvalidOperationException("away"), "Try {Number} failed", number);
        await NextMinuteAsync();

        Assert.Equal(
            ["Try 1 failed", "Try 2 failed (InvalidOperationException: away)", "Try 3 failed (InvalidOperationException: away)", "997 more within a minute like: Try 1000 failed (InvalidOperationException: away)"],
            _lines.Written.Select(line => line.Text));
        Assert.Equal([true, false, false, false], _lines.Written.Select(line => line.HasStack));
    }

    [Fact]
    public async Task The_next_minute_begins_anew_and_nothing_is_lost_at_the_end()
    {
        ILogger logger = _log.CreateLogger("duty");
        for (int minute = 0; minute < 2; minute++)
        {
            foreach (int _ in Enumerable.Range(1, 5))
                logger.LogError("Down");
            if (minute == 0)
                await NextMinuteAsync();
        }

        _log.Dispose();

        Assert.Equal(
            ["Down", "Down", "Down", "2 more within a minute like: Down", "Down", "Down", "Down", "2 more within a minute like: Down"],
            _lines.Written.Select(line => line.Text));
    }

    [Fact]
    public void What_is_no_warning_and_what_is_another_line_is_written_each_time()
    {
        ILogger logger = _log.CreateLogger("http");

        foreach (int number in Enumerable.Range(1, 50))
            logger.LogInformation("Request {Number}", number);
        _log.CreateLogger("a").LogWarning("Down");
        _log.CreateLogger("b").LogWarning("Down");

        Assert.Equal(52, _lines.Written.Count);
    }

    /// <summary>The clock moves at once, the timer's own thread a little later.</summary>
    private async Task NextMinuteAsync()
    {
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _lines.Counted.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly TaskCompletionSource _counted = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public List<(string Text, bool HasStack)> Written { get; } = [];

        public Task Counted => _counted.Task;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            Written.Add((formatter(state, exception), exception is not null));
            if (Written[^1].Text.Contains("more within a minute", StringComparison.Ordinal))
                _counted.TrySetResult();
        }

        public void Dispose()
        {
        }
    }
}
