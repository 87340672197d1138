using System.Data.Common;
using System.Security.Cryptography;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Makes a draft appear whole or not at all, once: its file first, then in one transaction its row and the request's end.</summary>
internal sealed partial class DraftPublisher(RequestBook book, DraftShelf shelf, TimeProvider clock, ILogger<DraftPublisher> logger)
{
    /// <summary>A full disk or a restarting database gets a minute before the draft is given up and the request goes back into the line.</summary>
    private readonly ResiliencePipeline _retry = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<IOException>().Handle<UnauthorizedAccessException>().Handle<DbException>()
                .Handle<DbUpdateException>(),
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
            bool isPublished = await book.CompleteAsync(claim, drafted, draft, token);
            if (!isPublished)
                shelf.Discard(draft);
            else if (claim.LostSha256 is { } lost && lost != draft.Sha256)
                LogDiffers(logger, claim.RequestId, lost, draft.Sha256);
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "A draft could not be published, try {Try}; it will be tried again")]
    private static partial void LogNotPublished(ILogger logger, Exception? exception, int @try);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The draft of request {Id} was made again and is not what it was ({Lost}, now {Made}): templates, program or a model's words have changed")]
    private static partial void LogDiffers(ILogger logger, string id, string lost, string made);
}
