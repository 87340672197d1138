using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Counts this worker's pulse up every second, where others watch it. A store with one worker needs none.</summary>
internal sealed class Heartbeat(Store store, WorkerIdentity worker, TimeProvider clock, ILogger<Heartbeat> logger)
    : Duty(TimeSpan.FromSeconds(1), clock, logger)
{
    private readonly TimeProvider _clock = clock;

    public override async Task RunOnceAsync(CancellationToken cancellation)
    {
        if (!store.IsShared)
            return;
        await using StoreContext context = store.Open();
        int rows = await context.Workers
            .Where(row => row.Worker == worker.Name)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Beat, row => row.Beat + 1), cancellation);
        if (rows == 0)
            await context.InsertIfAbsentAsync(new WorkerBeat { Worker = worker.Name, StartedAt = _clock.GetUtcNow() }, cancellation);
    }
}
