using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>
/// The ways of a request from state to state; nothing else writes a state. Each is one conditional update: it holds only while the
/// request is where the writer believes it to be, so that of two writers one wins and a late one does nothing.
/// </summary>
internal static class RequestWays
{
    public static async Task<bool> TakeAsync(StoreContext context, string id, int attempt, string worker, DateTimeOffset now, CancellationToken cancellation) => 1 == await context.Requests
        .Where(row => row.Id == id && row.Attempt == attempt && row.State == RequestState.Queued)
        .ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, RequestState.Running)
                .SetProperty(row => row.Attempt, attempt + 1)
                .SetProperty(row => row.Worker, worker)
                .SetProperty(row => row.StartedAt, now)
                .SetProperty(row => row.Done, 0)
                .SetProperty(row => row.Of, 0),
            cancellation);

    /// <summary>Back into the line; through no fault of its own where no crash is added.</summary>
    public static async Task<bool> ReturnAsync(StoreContext context, Claim claim, int crashes, CancellationToken cancellation) => 1 == await Held(context, claim)
        .ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, RequestState.Queued)
                .SetProperty(row => row.Worker, (string?)null)
                .SetProperty(row => row.Crashes, crashes),
            cancellation);

    /// <summary>Back into the line, away from a worker that is gone.</summary>
    public static async Task<bool> RescueAsync(StoreContext context, string id, int attempt, string worker, CancellationToken cancellation) => 1 == await context.Requests
        .Where(row => row.Id == id && row.Attempt == attempt && row.State == RequestState.Running && row.Worker == worker)
        .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, RequestState.Queued).SetProperty(row => row.Worker, (string?)null), cancellation);

    /// <param name="differsFrom">The hash of a lost draft that this one stands for and is not; null as a rule.</param>
    public static async Task<bool> CompleteAsync(
        StoreContext context, Claim claim, Drafted drafted, string? differsFrom, DateTimeOffset now, CancellationToken cancellation) =>
        1 == await Held(context, claim).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, RequestState.Completed)
                .SetProperty(row => row.Worker, (string?)null)
                .SetProperty(row => row.Title, drafted.Title)
                .SetProperty(row => row.Findings, drafted.Findings)
                .SetProperty(row => row.Done, drafted.Sections)
                .SetProperty(row => row.Of, drafted.Sections)
                .SetProperty(row => row.LostSha256, differsFrom)
                .SetProperty(row => row.EndedAt, now),
            cancellation);

    public static async Task<bool> FailAsync(
        StoreContext context,
        Claim claim,
        string problem,
        int crashes,
        DateTimeOffset now,
        CancellationToken cancellation) =>
        1 == await Held(context, claim).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, RequestState.Failed)
                .SetProperty(row => row.Worker, (string?)null)
                .SetProperty(row => row.Problem, problem)
                .SetProperty(row => row.Crashes, crashes)
                .SetProperty(row => row.EndedAt, now),
            cancellation);

    public static async Task<bool> CancelAsync(StoreContext context, string id, DateTimeOffset now, CancellationToken cancellation) => 1 == await context.Requests
        .Where(row => row.Id == id && (row.State == RequestState.Queued || row.State == RequestState.Running))
        .ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, RequestState.Cancelled)
                .SetProperty(row => row.Worker, (string?)null)
                .SetProperty(row => row.EndedAt, now),
            cancellation);

    /// <summary>What failed or was cancelled is queued once more.</summary>
    public static async Task<bool> RepeatAsync(StoreContext context, DraftRequest known, CancellationToken cancellation) => 1 == await context.Requests
        .Where(row => row.Id == known.Id && row.Attempt == known.Attempt && (row.State == RequestState.Failed || row.State == RequestState.Cancelled))
        .ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, RequestState.Queued)
                .SetProperty(row => row.Crashes, 0)
                .SetProperty(row => row.Problem, (string?)null)
                .SetProperty(row => row.EndedAt, (DateTimeOffset?)null),
            cancellation);

    /// <summary>What was completed, and whose draft is lost, is queued once more.</summary>
    /// <param name="lost">The hash of the draft that is lost.</param>
    public static async Task<bool> MendAsync(StoreContext context, DraftRequest known, string? lost, CancellationToken cancellation) => 1 == await context.Requests
        .Where(row => row.Id == known.Id && row.Attempt == known.Attempt && row.State == RequestState.Completed)
        .ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, RequestState.Queued)
                .SetProperty(row => row.Crashes, 0)
                .SetProperty(row => row.LostSha256, row => row.LostSha256 ?? lost)
                .SetProperty(row => row.EndedAt, (DateTimeOffset?)null),
            cancellation);

    /// <summary>Out of the store, once it has ended.</summary>
    public static async Task<bool> DeleteAsync(StoreContext context, string id, CancellationToken cancellation) => 1 == await context.Requests
        .Where(row => row.Id == id && row.EndedAt != null)
        .ExecuteDeleteAsync(cancellation);

    /// <summary>The one row, so long as this attempt holds it.</summary>
    public static IQueryable<DraftRequest> Held(StoreContext context, Claim claim) =>
        context.Requests.Where(row => row.Id == claim.RequestId && row.Attempt == claim.Attempt && row.State == RequestState.Running);
}
