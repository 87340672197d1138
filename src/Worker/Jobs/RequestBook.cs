using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>
/// The ways of a request from state to state, each one conditional update: it holds only while the request is where the writer
/// believes it to be, so that of two writers one wins and a late one does nothing.
/// </summary>
internal sealed class RequestBook(Store store, WorkerIdentity worker, Outbox outbox, TimeProvider clock)
{
    /// <returns>Null when the request is no longer queued after that attempt: someone else has it, or it was cancelled.</returns>
    public Task<Claim?> TakeAsync(string id, int attempt, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            CrashPoints.Pass(CrashPoint.ClaimBefore);
            int rows = await WriteClaimAsync(context, id, attempt, token);
            CrashPoints.Pass(CrashPoint.ClaimAfter);

            // Also null when the claim was written and only the answer lost: then it is found running here and worked on by nobody.
            return rows == 0 ? null : await ReadClaimAsync(context, id, attempt + 1, token);
        },
        cancellation);

    public Task TellProgressAsync(Claim claim, int done, int of, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            CrashPoints.Pass(CrashPoint.ProgressBefore);
            int rows = await Held(context, claim).ExecuteUpdateAsync(set => set.SetProperty(row => row.Done, done).SetProperty(row => row.Of, of), token);
            CrashPoints.Pass(CrashPoint.ProgressAfter);
            return rows;
        },
        cancellation);

    /// <summary>Back into the line, through no fault of its own.</summary>
    public Task ReleaseAsync(Claim claim, CancellationToken cancellation) => EndAsync(
        claim,
        rows => rows.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, RequestState.Queued).SetProperty(row => row.Worker, (string?)null),
            cancellation),
        cancellation);

    /// <summary>Back into the line, with one crash more on its account.</summary>
    public Task ReturnCrashedAsync(Claim claim, CancellationToken cancellation) => EndAsync(
        claim,
        rows => rows.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, RequestState.Queued)
                .SetProperty(row => row.Worker, (string?)null)
                .SetProperty(row => row.Crashes, claim.Crashes + 1),
            cancellation),
        cancellation);

    /// <param name="problem">The reason, in Chinese.</param>
    public Task FailAsync(Claim claim, string problem, int crashes, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            CrashPoints.Pass(CrashPoint.EndBefore);
            int rows = await Held(context, claim).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, RequestState.Failed)
                    .SetProperty(row => row.Worker, (string?)null)
                    .SetProperty(row => row.Problem, problem)
                    .SetProperty(row => row.Crashes, crashes)
                    .SetProperty(row => row.EndedAt, clock.GetUtcNow()),
                token);
            if (rows == 1)
            {
                outbox.Add(context, claim.RequestId, RequestState.Failed);
                await context.SaveChangesAsync(token);
            }

            await transaction.CommitAsync(token);
            CrashPoints.Pass(CrashPoint.EndAfter);
            return rows;
        },
        cancellation);

    /// <summary>At once, whoever works on it: that worker's draft is refused when it comes.</summary>
    /// <returns>Whether it was still open.</returns>
    public async Task<bool> CancelAsync(string id, string actor, CancellationToken cancellation) => await store.RunAsync(
        async (context, token) =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            CrashPoints.Pass(CrashPoint.CancelBefore);
            int rows = await context.Requests
                .Where(row => row.Id == id && (row.State == RequestState.Queued || row.State == RequestState.Running))
                .ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.State, RequestState.Cancelled)
                        .SetProperty(row => row.Worker, (string?)null)
                        .SetProperty(row => row.EndedAt, clock.GetUtcNow()),
                    token);
            if (rows == 1)
            {
                context.Audit.Add(new AuditEntry { At = clock.GetUtcNow(), Actor = actor, Action = "draft.cancelled", Subject = id });
                await context.SaveChangesAsync(token);
            }

            await transaction.CommitAsync(token);
            CrashPoints.Pass(CrashPoint.CancelAfter);
            return rows == 1;
        },
        cancellation);

    /// <summary>The one row, so long as this attempt holds it.</summary>
    public static IQueryable<DraftRequest> Held(StoreContext context, Claim claim) =>
        context.Requests.Where(row => row.Id == claim.RequestId && row.Attempt == claim.Attempt && row.State == RequestState.Running);

    private Task<int> WriteClaimAsync(StoreContext context, string id, int attempt, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return context.Requests
            .Where(row => row.Id == id && row.Attempt == attempt && row.State == RequestState.Queued)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, RequestState.Running)
                    .SetProperty(row => row.Attempt, attempt + 1)
                    .SetProperty(row => row.Worker, worker.Name)
                    .SetProperty(row => row.StartedAt, now)
                    .SetProperty(row => row.Done, 0)
                    .SetProperty(row => row.Of, 0),
                cancellation);
    }

    private static Task<Claim?> ReadClaimAsync(StoreContext context, string id, int attempt, CancellationToken cancellation) => context.Requests
        .Where(row => row.Id == id)
        .Join(context.PeriodData, row => row.DataHash, data => data.Hash, (row, data) => new { row.Crashes, row.Report, row.Polish, row.CreatedAt, data.Content })
        .Select(row => (Claim?)new Claim(id, attempt, row.Crashes, row.Report, row.Polish, row.Content) { CreatedAt = row.CreatedAt })
        .SingleAsync(cancellation);

    private Task<int> EndAsync(Claim claim, Func<IQueryable<DraftRequest>, Task<int>> update, CancellationToken cancellation) => store.RunAsync(
        async (context, _) =>
        {
            CrashPoints.Pass(CrashPoint.EndBefore);
            int rows = await update(Held(context, claim));
            CrashPoints.Pass(CrashPoint.EndAfter);
            return rows;
        },
        cancellation);
}
