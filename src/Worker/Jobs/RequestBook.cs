using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Sends requests on their ways, each in one transaction with what belongs to it: the draft's row, the audit, the word of an end.</summary>
internal sealed class RequestBook(Store store, WorkerIdentity worker, Outbox outbox, TimeProvider clock)
{
    /// <returns>Null when the request is no longer queued after that attempt: someone else has it, or it was cancelled.</returns>
    public Task<Claim?> TakeAsync(string id, int attempt, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            CrashPoints.Pass(CrashPoint.ClaimBefore);
            bool isTaken = await RequestWays.TakeAsync(context, id, attempt, worker.Name, clock.GetUtcNow(), token);
            CrashPoints.Pass(CrashPoint.ClaimAfter);

            // Also null when the claim was written and only the answer lost: then it is found running here and worked on by nobody.
            return isTaken ? await ReadClaimAsync(context, id, attempt + 1, token) : null;
        },
        cancellation);

    public Task TellProgressAsync(Claim claim, int done, int of, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            CrashPoints.Pass(CrashPoint.ProgressBefore);
            int rows = await RequestWays.Held(context, claim).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Done, done).SetProperty(row => row.Of, of), token);
            CrashPoints.Pass(CrashPoint.ProgressAfter);
            return rows;
        },
        cancellation);

    /// <summary>Back into the line, through no fault of its own.</summary>
    public Task ReleaseAsync(Claim claim, CancellationToken cancellation) => ReturnAsync(claim, claim.Crashes, cancellation);

    /// <summary>Back into the line, with one crash more on its account.</summary>
    public Task ReturnCrashedAsync(Claim claim, CancellationToken cancellation) => ReturnAsync(claim, claim.Crashes + 1, cancellation);

    /// <summary>Back into the line, away from a worker that is gone.</summary>
    /// <returns>Whether it was still that worker's.</returns>
    public Task<bool> RescueAsync(string id, int attempt, string lost, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            CrashPoints.Pass(CrashPoint.RescueBefore);
            bool isRescued = await RequestWays.RescueAsync(context, id, attempt, lost, token);
            CrashPoints.Pass(CrashPoint.RescueAfter);
            return isRescued;
        },
        cancellation);

    /// <summary>The end that was wished for: the draft's row and the request's state, together.</summary>
    /// <returns>False when another attempt has overtaken this one, or the request was cancelled.</returns>
    public Task<bool> CompleteAsync(Claim claim, Drafted drafted, StoredDraft draft, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            CrashPoints.Pass(CrashPoint.PublishBeforeWrite);
            string? differsFrom = claim.LostSha256 == draft.Sha256 ? null : claim.LostSha256;

            // No row: overtaken; or committed by a try whose answer was lost.
            if (!await RequestWays.CompleteAsync(context, claim, drafted, differsFrom, clock.GetUtcNow(), token))
                return await context.Drafts.AnyAsync(row => row.RequestId == claim.RequestId && row.Attempt == claim.Attempt, token);
            context.Drafts.Add(draft);
            if (claim.LostSha256 is { } lost)
                Audit(
                    context,
                    worker.Name,
                    differsFrom is null ? "draft.mended" : "draft.mended-differently",
                    claim.RequestId,
                    $"{lost} → {draft.Sha256}");
            outbox.Add(context, claim.RequestId, RequestState.Completed);
            await context.SaveChangesAsync(token);
            CrashPoints.Pass(CrashPoint.PublishBeforeCommit);
            await transaction.CommitAsync(token);
            CrashPoints.Pass(CrashPoint.PublishAfterCommit);
            return true;
        },
        cancellation);

    /// <param name="problem">The reason, in Chinese.</param>
    public Task FailAsync(Claim claim, string problem, int crashes, CancellationToken cancellation) => InOneAsync(
        (CrashPoint.EndBefore, CrashPoint.EndAfter),
        (context, token) => RequestWays.FailAsync(context, claim, problem, crashes, clock.GetUtcNow(), token),
        context => outbox.Add(context, claim.RequestId, RequestState.Failed),
        cancellation);

    /// <summary>At once, whoever works on it: that worker's draft is refused when it comes.</summary>
    /// <returns>Whether it was still open.</returns>
    public Task<bool> CancelAsync(string id, string actor, CancellationToken cancellation) => InOneAsync(
        (CrashPoint.CancelBefore, CrashPoint.CancelAfter),
        (context, token) => RequestWays.CancelAsync(context, id, clock.GetUtcNow(), token),
        context => Audit(context, actor, "draft.cancelled", id),
        cancellation);

    /// <summary>Within the caller's transaction: what failed or was cancelled is made anew.</summary>
    public async Task RepeatAsync(StoreContext context, DraftRequest known, string actor, CancellationToken cancellation)
    {
        if (!await RequestWays.RepeatAsync(context, known, cancellation))
            return;
        Audit(context, actor, "draft.repeated", known.Id);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Within the caller's transaction: a request that was known from its draft alone gets its data back, which are those of its id.</summary>
    public async Task RecogniseAsync(StoreContext context, DraftRequest known, NewRequest request, CancellationToken cancellation)
    {
        await context.Requests.Where(row => row.Id == known.Id && row.Key == known.Key).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Key, request.Key)
                .SetProperty(row => row.Fingerprint, request.Fingerprint)
                .SetProperty(row => row.DataHash, request.DataHash)
                .SetProperty(row => row.TemplateHash, request.TemplateHash),
            cancellation);
        Audit(context, request.Actor, "draft.recognised", known.Id);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Has a completed draft made again that is lost or damaged; its data and templates are those of its request, and the same bytes come of them while the templates are the same.</summary>
    public Task<MendOutcome> MendAsync(string id, string actor, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            if (await context.Requests.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.State == RequestState.Completed, token) is not { } known)
                return MendOutcome.NotCompleted;
            if (known.DataHash == PeriodDataSet.Lost.Hash)
                return MendOutcome.DataLost;
            string? lost = await context.Drafts.Where(draft => draft.RequestId == id).Select(draft => draft.Sha256)
                .SingleOrDefaultAsync(token);
            await context.Drafts.Where(draft => draft.RequestId == id).ExecuteDeleteAsync(token);
            if (!await RequestWays.MendAsync(context, known, lost, token))
                return MendOutcome.NotCompleted;
            Audit(context, actor, "draft.made-again", id, lost);
            await context.SaveChangesAsync(token);
            CrashPoints.Pass(CrashPoint.MendBefore);
            await transaction.CommitAsync(token);
            CrashPoints.Pass(CrashPoint.MendAfter);
            return MendOutcome.Queued;
        },
        cancellation);

    /// <summary>Takes a request that has ended out of the store, with its draft and what was to be told of it. The audit keeps what it was; its period data stay.</summary>
    /// <returns>The draft whose file may go now, empty where there was none; null where there is no such request, or it has not ended.</returns>
    public Task<DeletedRequest?> DeleteAsync(string id, string actor, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            if (await context.Requests.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.EndedAt != null, token) is not { } known)
                return null;
            StoredDraft? draft = await context.Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.RequestId == id, token);
            await context.Drafts.Where(row => row.RequestId == id).ExecuteDeleteAsync(token);
            await context.Notifications.Where(row => row.RequestId == id).ExecuteDeleteAsync(token);
            if (!await RequestWays.DeleteAsync(context, id, token))
                return null;
            Audit(
                context,
                actor,
                AuditEntry.Deleted,
                id,
                string.Join(' ', known.Zone, known.Report, known.Period, known.Title, draft?.Sha256).TrimEnd());
            await context.SaveChangesAsync(token);
            CrashPoints.Pass(CrashPoint.DeleteBefore);
            await transaction.CommitAsync(token);
            CrashPoints.Pass(CrashPoint.DeleteAfter);
            return new DeletedRequest(known, draft);
        },
        cancellation);

    /// <summary>Deletes period data that no request stands on.</summary>
    /// <returns>Whether they were still there, and nobody has asked for a draft of them meanwhile.</returns>
    public Task<bool> DeleteDataAsync(PeriodDataSet data, string actor, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            int rows = await context.PeriodData
                .Where(row => row.Hash == data.Hash && row.ReceivedAt == data.ReceivedAt && !context.Requests.Any(request => request.DataHash == row.Hash))
                .ExecuteDeleteAsync(token);
            if (rows == 0)
                return false;
            Audit(context, actor, "period-data.deleted", data.Hash, $"{data.Zone} {data.Report} {data.Period}");
            await context.SaveChangesAsync(token);
            await transaction.CommitAsync(token);
            return true;
        },
        cancellation);

    private static Task<Claim?> ReadClaimAsync(StoreContext context, string id, int attempt, CancellationToken cancellation) => context.Requests
        .Where(row => row.Id == id)
        .Join(context.PeriodData, row => row.DataHash, data => data.Hash, (row, data) => new { row.Crashes, row.Report, row.Polish, row.CreatedAt, row.LostSha256, data.Content })
        .Select(row => (Claim?)new Claim(id, attempt, row.Crashes, row.Report, row.Polish, row.Content) { CreatedAt = row.CreatedAt, LostSha256 = row.LostSha256 })
        .SingleAsync(cancellation);

    private Task<bool> ReturnAsync(Claim claim, int crashes, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            CrashPoints.Pass(CrashPoint.EndBefore);
            bool isReturned = await RequestWays.ReturnAsync(context, claim, crashes, token);
            CrashPoints.Pass(CrashPoint.EndAfter);
            return isReturned;
        },
        cancellation);

    /// <summary>A way and what is written with it, in one transaction.</summary>
    private Task<bool> InOneAsync(
        (CrashPoint Before, CrashPoint After) points, Func<StoreContext, CancellationToken, Task<bool>> way, Action<StoreContext> with, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            CrashPoints.Pass(points.Before);
            bool isDone = await way(context, token);
            if (isDone)
            {
                with(context);
                await context.SaveChangesAsync(token);
            }

            await transaction.CommitAsync(token);
            CrashPoints.Pass(points.After);
            return isDone;
        },
        cancellation);

    private void Audit(StoreContext context, string actor, string action, string id, string? detail = null) =>
        context.Audit.Add(new AuditEntry { At = clock.GetUtcNow(), Actor = actor, Action = action, Subject = id, Detail = detail });
}

/// <summary>A request that is out of the store, as it was.</summary>
internal sealed record DeletedRequest(DraftRequest Request, StoredDraft? Draft);

/// <summary>What became of the wish to have a draft made again.</summary>
internal enum MendOutcome
{
    /// <summary>It stands in the line once more.</summary>
    Queued,

    /// <summary>There is no such request, or it is not completed.</summary>
    NotCompleted,

    /// <summary>Its period data went with a database: only handing them in again helps.</summary>
    DataLost,
}
