using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>A background duty: one round after another. A round that fails is told and tried again; the duty itself never ends.</summary>
internal abstract partial class Duty(TimeSpan pause, TimeProvider clock, ILogger logger) : BackgroundService
{
    /// <summary>When its last good round ended; its start before there was one.</summary>
    public DateTimeOffset LastGood { get; private set; } = clock.GetUtcNow();

    /// <summary>Whether it has missed so many rounds that somebody should look.</summary>
    public bool IsLate => clock.GetUtcNow() - LastGood > TimeSpan.FromMinutes(1) + (5 * pause);

    public abstract Task RunOnceAsync(CancellationToken cancellation);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(pause, clock);
        try
        {
            do
                await TryOnceAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service is stopping.
        }
    }

    private async Task TryOnceAsync(CancellationToken cancellation)
    {
        try
        {
            await RunOnceAsync(cancellation);
            LastGood = clock.GetUtcNow();
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(logger, exception, GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Duty} failed, and will be tried again")]
    private static partial void LogFailed(ILogger logger, Exception exception, string duty);
}
