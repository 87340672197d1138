using System.Threading.Channels;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Puts who was accepted just now into the line, all that have come meanwhile at once.</summary>
internal sealed partial class Enqueuer(RequestLine line, ILogger<Enqueuer> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await line.Arrivals.WaitToReadAsync(stoppingToken))
                await TryJoinAsync(Waiting(line.Arrivals), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The service is stopping; who was not shown to a place is found by the next start.
        }
    }

    private async Task TryJoinAsync(List<DraftRequest> arrivals, CancellationToken cancellation)
    {
        try
        {
            await line.JoinAsync(arrivals, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogNotJoined(logger, exception, arrivals.Count);
        }
    }

    private static List<DraftRequest> Waiting(ChannelReader<DraftRequest> arrivals)
    {
        List<DraftRequest> waiting = [];
        while (arrivals.TryRead(out DraftRequest? arrival))
            waiting.Add(arrival);
        return waiting;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} requests are accepted but not in line yet; the reconciler will put them there")]
    private static partial void LogNotJoined(ILogger logger, Exception exception, int count);
}
