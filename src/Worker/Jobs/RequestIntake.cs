using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Takes requests in: what it has answered for is on the disk.</summary>
internal sealed class RequestIntake(Store store, RequestBook book, DraftShelf shelf, RequestLine line, TimeProvider clock)
{
    /// <returns>The request, which may have been asked for before and be finished already.</returns>
    /// <exception cref="KeyConflictException">Its key stands for another request.</exception>
    public async Task<DraftRequest> AcceptAsync(NewRequest request, CancellationToken cancellation)
    {
        store.CheckPlace();

        // Of a thousand that ask for the same, only the first has to wait for its turn to write.
        DraftRequest row = await KnownAsync(request, cancellation)
            ?? await store.RunAsync((context, token) => WriteAsync(context, request, token), cancellation);
        if (row.State == RequestState.Completed && await IsLostAsync(row, cancellation) && await book.MendAsync(row.Id, request.Actor, cancellation) == MendOutcome.Queued)
            row = await FindAsync(row.Id, cancellation);
        // What is known may be known from a file that is gone.
        store.CheckPlace();
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
            return await AgainAsync(
                context,
                request,
                await context.Requests.AsNoTracking().SingleAsync(known => known.Id == row.Id, cancellation),
                cancellation);
        context.Audit.Add(new AuditEntry { At = now, Actor = request.Actor, Action = "draft.accepted", Subject = row.Id });
        await context.SaveChangesAsync(cancellation);
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
    private async Task<DraftRequest> AgainAsync(
        StoreContext context, NewRequest request, DraftRequest known, CancellationToken cancellation)
    {
        if (known.Key.StartsWith(DraftRequest.RecoveredKey, StringComparison.Ordinal))
            return await RecogniseAsync(context, request, known, cancellation);
        if (known.Fingerprint != request.Fingerprint)
            throw new KeyConflictException(request.IdempotencyKey ?? known.Key);
        if (!IsRepeated(request, known))
            return known;
        await book.RepeatAsync(context, known, request.Actor, cancellation);
        return await context.Requests.AsNoTracking().SingleAsync(row => row.Id == known.Id, cancellation);
    }

    /// <summary>The id is made of the key, and without a sender's own key of the content: who sends it again brings the data back.</summary>
    private async Task<DraftRequest> RecogniseAsync(
        StoreContext context, NewRequest request, DraftRequest known, CancellationToken cancellation)
    {
        if (request.IdempotencyKey is null)
            await book.RecogniseAsync(context, known, request, cancellation);
        return await context.Requests.AsNoTracking().SingleAsync(row => row.Id == known.Id, cancellation);
    }

    /// <summary>Whether the draft that was completed is not there to be fetched.</summary>
    private async Task<bool> IsLostAsync(DraftRequest row, CancellationToken cancellation)
    {
        // In a folder that is not mounted all seem lost, and none is.
        if (shelf.Folder is { IsOurs: false })
            return false;
        await using StoreContext context = store.Open();
        var draft = await context.Drafts.Where(draft => draft.RequestId == row.Id).Select(draft => new { draft.FileName, draft.Sha256 })
            .SingleOrDefaultAsync(cancellation);
        return draft is null || (draft.FileName is { } name && !shelf.Holds(name, draft.Sha256));
    }

    private async Task<DraftRequest> FindAsync(string id, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        return await context.Requests.AsNoTracking().SingleAsync(row => row.Id == id, cancellation);
    }

    private static bool IsRepeated(NewRequest request, DraftRequest known) =>
        request.IdempotencyKey is null && known.State is (RequestState.Failed or RequestState.Cancelled);
}
