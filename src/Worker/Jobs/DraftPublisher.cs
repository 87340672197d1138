using System.Data.Common;
using System.Security.Cryptography;
using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Makes a draft appear whole or not at all, once: its file first, then in one transaction its row and the request's end.</summary>
internal sealed partial class DraftPublisher(Store store, DraftShelf shelf, Outbox outbox, TimeProvider clock, ILogger<DraftPublisher> logger)
{
    /// <summary>A full disk or a restarting database gets a minute before the draft is given up and the request goes back into the line.</summary>
    private readonly ResiliencePipeline _retry = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<IOException>().Handle<UnauthorizedAccessException>().Handle<DbException>().Handle<DbUpdateException>(),
            MaxRetryAttempts = 10,
            Delay = TimeSpan.FromMilliseconds(200),
            BackoffType = DelayBackoffType.Exponential,
            MaxDelay = TimeSpan.FromSeconds(10),
            UseJitter = true,
            OnRetry = retry =>
            {
                LogNotPublished(logger, retry.Outcome.Exception, retry.AttemptNumber + 1);
                return ValueTask.CompletedTask;
            },
        })
        .Build();

    /// <returns>False when another attempt has overtaken this one, or the request was cancelled: nothing of it stays.</returns>
    public async Task<bool> PublishAsync(Claim claim, Drafted drafted, CancellationToken cancellation) => await _retry.ExecuteAsync(
        async token =>
        {
            StoredDraft draft = Put(claim, drafted);
            bool isPublished = await store.RunAsync((context, inner) => EnterAsync(context, claim, drafted, draft, inner), token);
            if (!isPublished)
                shelf.Discard(draft);
            return isPublished;
        },
        cancellation);

    private StoredDraft Put(Claim claim, Drafted drafted) => shelf.Put(new StoredDraft
    {
        RequestId = claim.RequestId,
        Attempt = claim.Attempt,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(drafted.Content)),
        Length = drafted.Content.Length,
        Content = drafted.Content,
        CreatedAt = clock.GetUtcNow(),
    });

    private async Task<bool> EnterAsync(StoreContext context, Claim claim, Drafted drafted, StoredDraft draft, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        CrashPoints.Pass(CrashPoint.PublishBeforeWrite);
        int rows = await RequestBook.Held(context, claim).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, RequestState.Completed)
                .SetProperty(row => row.Worker, (string?)null)
                .SetProperty(row => row.Title, drafted.Title)
                .SetProperty(row => row.Findings, drafted.Findings)
                .SetProperty(row => row.Done, drafted.Sections)
                .SetProperty(row => row.Of, drafted.Sections)
                .SetProperty(row => row.EndedAt, clock.GetUtcNow()),
            cancellation);

        // No row: overtaken; or committed by a try whose answer was lost.
        if (rows == 0)
            return await context.Drafts.AnyAsync(row => row.RequestId == claim.RequestId && row.Attempt == claim.Attempt, cancellation);
        context.Drafts.Add(draft);
        outbox.Add(context, claim.RequestId, RequestState.Completed);
        await context.SaveChangesAsync(cancellation);
        CrashPoints.Pass(CrashPoint.PublishBeforeCommit);
        await transaction.CommitAsync(cancellation);
        CrashPoints.Pass(CrashPoint.PublishAfterCommit);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A draft could not be published, try {Try}; it will be tried again")]
    private static partial void LogNotPublished(ILogger logger, Exception? exception, int @try);
}
