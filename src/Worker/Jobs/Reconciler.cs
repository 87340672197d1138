using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>
/// Brings the line and the workers to what the requests' rows say: a queued request stands in line, a running one is worked on by
/// somebody who lives, and what is worked on here still holds its request.
/// </summary>
internal sealed partial class Reconciler(
    Store store,
    RequestBook book,
    LineMender mender,
    RunningRequests running,
    FileCleaner cleaner,
    WorkerIdentity worker,
    TimeProvider clock,
    ILogger<Reconciler> logger) : Duty(TimeSpan.FromSeconds(1), clock, logger)
{
    private readonly PulseWatch _pulses = new(clock);

    public override async Task RunOnceAsync(CancellationToken cancellation)
    {
        // First what runs here, then the rows: what began in between is missing from the list, never wrongly on it.
        IReadOnlyCollection<string> mine = running.Claimed;
        await using StoreContext context = store.Open();
        List<Held> rows = await context.Requests
            .Where(row => row.State == RequestState.Running)
            .Select(row => new Held(row.Id, row.Attempt, row.Worker!))
            .ToListAsync(cancellation);
        StopOvertaken(mine, rows);
        IReadOnlyList<Held> lost = await LostAsync(context, rows, cancellation);
        foreach (Held row in lost)
        {
            if (await book.RescueAsync(row.Id, row.Attempt, row.Worker, cancellation))
                LogRescued(logger, row.Id, row.Attempt, row.Worker);
        }

        await mender.MendAsync(context, cancellation);

        // What a dead attempt has left behind is nobody's now.
        if (lost.Count > 0)
            await cleaner.RunOnceAsync(cancellation);
    }

    private void StopOvertaken(IReadOnlyCollection<string> mine, List<Held> rows)
    {
        HashSet<string> held = [.. rows.Where(row => row.Worker == worker.Name).Select(row => row.Name)];
        foreach (string name in mine.Where(name => !held.Contains(name)))
            running.Stop(name);
    }

    private async Task<IReadOnlyList<Held>> LostAsync(StoreContext context, List<Held> rows, CancellationToken cancellation)
    {
        HashSet<string> here = [.. running.Names];
        HashSet<string> dead = store.IsShared ? await DeadAsync(context, rows, cancellation) : [.. rows.Select(row => row.Worker)];
        return [.. rows.Where(row => row.Worker == worker.Name ? !here.Contains(row.Name) : dead.Contains(row.Worker))];
    }

    /// <summary>The workers that are gone; one that was only frozen counts its pulse anew when it wakes.</summary>
    private async Task<HashSet<string>> DeadAsync(StoreContext context, List<Held> rows, CancellationToken cancellation)
    {
        Dictionary<string, long> beats = await context.Workers.ToDictionaryAsync(row => row.Worker, row => row.Beat, cancellation);
        HashSet<string> dead = [.. rows.Select(row => row.Worker).Concat(beats.Keys).Distinct()
            .Where(name => name != worker.Name && _pulses.IsDead(name, beats.TryGetValue(name, out long beat) ? beat : null))];
        string[] gone = [.. dead.Where(beats.ContainsKey)];
        if (gone.Length > 0)
            await context.Workers.Where(row => gone.Contains(row.Worker)).ExecuteDeleteAsync(cancellation);
        return dead;
    }

    private sealed record Held(string Id, int Attempt, string Worker)
    {
        public string Name => RequestLine.NameOf(Id, Attempt);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Request {Id}, attempt {Attempt}, was left running by {Worker} and goes back into the line")]
    private static partial void LogRescued(ILogger logger, string id, int attempt, string worker);
}
