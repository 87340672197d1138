using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Takes requests in: what it has answered for is on the disk.</summary>
internal sealed class RequestIntake(Store store, RequestLine line, TimeProvider clock)
{
    /// <returns>The request, which may have been asked for before and be finished already.</returns>
    /// <exception cref="KeyConflictException">Its key stands for another request.</exception>
    public async Task<DraftRequest> AcceptAsync(NewRequest request, CancellationToken cancellation)
    {
        // Of a thousand that ask for the same, only the first has to wait for its turn to write.
        DraftRequest row = await KnownAsync(request, cancellation) ?? await store.RunAsync((context, token) => WriteAsync(context, request, token), cancellation);
        if (row.State == RequestState.Queued)
            line.Announce(row);
        return row;
    }

    /// <summary>Writes a request within the caller's transaction; once that is committed, the reconciler sees that it joins the line.</summary>
    /// <exception cref="KeyConflictException">Its key stands for another request.</exception>
    public async Task<DraftRequest> AddAsync(StoreContext context, NewRequest request, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DraftRequest row = request.ToRow(now);
        await context.InsertIfAbsentAsync(request.ToDataSet(now), cancellation);
        if (!await context.InsertIfAbsentAsync(row, cancellation))
            return await AgainAsync(context, request, await context.Requests.AsNoTracking().SingleAsync(known => known.Id == row.Id, cancellation), cancellation);
        await AuditAsync(context, request, row, "draft.accepted", cancellation);
        return row;
    }

    private async Task<DraftRequest> WriteAsync(StoreContext context, NewRequest request, CancellationToken cancellation)
    {
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellation);
        CrashPoints.Pass(CrashPoint.AcceptBeforeWrite);
        DraftRequest accepted = await AddAsync(context, request, cancellation);
        CrashPoints.Pass(CrashPoint.AcceptBeforeCommit);
        await transaction.CommitAsync(cancellation);
        CrashPoints.Pass(CrashPoint.AcceptAfterCommit);
        return accepted;
    }

    private async Task<DraftRequest?> KnownAsync(NewRequest request, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        string id = request.Id;
        DraftRequest? row = await context.Requests.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancellation);
        return row is not null && row.Fingerprint == request.Fingerprint && !IsRepeated(request, row) ? row : null;
    }

    /// <summary>What failed or was cancelled is made anew when the same content is sent again; under a sender's own key the answer stays what it was.</summary>
    private async Task<DraftRequest> AgainAsync(StoreContext context, NewRequest request, DraftRequest known, CancellationToken cancellation)
    {
        if (known.Fingerprint != request.Fingerprint)
            throw new KeyConflictException(request.IdempotencyKey ?? known.Key);
        if (!IsRepeated(request, known))
            return known;
        int rows = await context.Requests
            .Where(row => row.Id == known.Id && row.Attempt == known.Attempt && row.State == known.State)
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, RequestState.Queued)
                    .SetProperty(row => row.Crashes, 0)
                    .SetProperty(row => row.Problem, (string?)null)
                    .SetProperty(row => row.EndedAt, (DateTimeOffset?)null),
                cancellation);
        if (rows == 1)
            await AuditAsync(context, request, known, "draft.repeated", cancellation);
        return await context.Requests.AsNoTracking().SingleAsync(row => row.Id == known.Id, cancellation);
    }

    private static bool IsRepeated(NewRequest request, DraftRequest known) =>
        request.IdempotencyKey is null && known.State is (RequestState.Failed or RequestState.Cancelled);

    private async Task AuditAsync(StoreContext context, NewRequest request, DraftRequest row, string action, CancellationToken cancellation)
    {
        context.Audit.Add(new AuditEntry { At = clock.GetUtcNow(), Actor = request.Actor, Action = action, Subject = row.Id });
        await context.SaveChangesAsync(cancellation);
    }
}
