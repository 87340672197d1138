using System.Diagnostics;
using DevZoneDocs.Worker.Figures;
using DevZoneDocs.Worker.Jobs.Drafting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>One attempt at one request: takes it, has the draft made, and publishes it or says why not.</summary>
internal sealed partial class DraftJob(
    RequestBook book,
    RunningRequests running,
    IDrafter drafter,
    DraftPublisher publisher,
    ServiceFigures figures,
    TimeProvider clock,
    ILogger<DraftJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        (string id, int attempt) = RequestLine.Parse(context.Trigger.Key.Name);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // Before the claim is written: a request that is ours and not among the running is put back into the line.
        using RunningRequests.Entry? entry = running.Begin(id, attempt + 1, stop);
        if (entry is null || await TakeAsync(id, attempt, cancellationToken) is not { } claim)
            return;
        entry.Claim();
        await WorkAsync(claim, stop.Token, cancellationToken);
    }

    private async Task<Claim?> TakeAsync(string id, int attempt, CancellationToken cancellation)
    {
        try
        {
            return await book.TakeAsync(id, attempt, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotTaken(logger, exception, id);
            return null;
        }
    }

    /// <summary>The job's boundary: whatever happens, the request goes back into the line or to an end.</summary>
    private async Task WorkAsync(Claim claim, CancellationToken stop, CancellationToken shutdown)
    {
        // Whatever is logged in here is logged with the request's id.
        using IDisposable? scope = logger.BeginScope(
            new Dictionary<string, object> { ["RequestId"] = claim.RequestId, ["Attempt"] = claim.Attempt });
        using Activity? activity = ServiceTraces.Attempt(claim);
        figures.Taken(claim);
        long start = clock.GetTimestamp();
        try
        {
            ProgressTeller progress = new(book, claim);
            DraftingOutcome outcome = await drafter.DraftAsync(new DraftingOrder(claim.Report, claim.Polish, claim.Data), progress, stop);
            await progress.EndAsync();
            string end = await SettleAsync(claim, outcome, shutdown);
            activity?.SetTag("outcome", end);
            figures.Ended(claim, clock.GetElapsedTime(start), end);
        }
        catch (Exception exception)
        {
            LogGivenBack(logger, exception, claim.RequestId, claim.Attempt);
            activity?.SetTag("outcome", "given-back").SetStatus(ActivityStatusCode.Error);
            figures.Ended(claim, clock.GetElapsedTime(start), "given-back");
            await GiveBackAsync(claim);
        }
    }

    /// <returns>What the attempt came to, in a word.</returns>
    private async Task<string> SettleAsync(Claim claim, DraftingOutcome outcome, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case Drafted drafted:
                bool isPublished = await publisher.PublishAsync(claim, drafted, cancellation);
                LogPublished(logger, claim.RequestId, claim.Attempt, isPublished);
                if (isPublished)
                    figures.Published(claim, drafted);
                return isPublished ? "published" : "overtaken";
            case Refused refused:
                LogRefused(logger, claim.RequestId, claim.Attempt);
                await book.FailAsync(claim, refused.Problem, claim.Crashes, cancellation);
                return "refused";
            case Crashed crashed:
                LogCrashed(logger, claim.RequestId, claim.Attempt, crashed.Reason);
                await SettleCrashAsync(claim, crashed, cancellation);
                return "crashed";
            default:
                throw new InvalidOperationException($"A drafting process came to {outcome.GetType().Name}, which nobody knows.");
        }
    }

    private Task SettleCrashAsync(Claim claim, Crashed crashed, CancellationToken cancellation) =>
        PoisonRule.IsPoison(claim.Crashes + 1)
            ? book.FailAsync(claim, PoisonRule.ProblemOf(crashed), claim.Crashes + 1, cancellation)
            : book.ReturnCrashedAsync(claim, cancellation);

    private async Task GiveBackAsync(Claim claim)
    {
        try
        {
            await book.ReleaseAsync(claim, CancellationToken.None);
        }
        catch (Exception exception)
        {
            // The reconciler finds it: running by this worker, and not among what it works on.
            LogNotGivenBack(logger, exception, claim.RequestId, claim.Attempt);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Request {Id} could not be taken")]
    private static partial void LogNotTaken(ILogger logger, Exception exception, string id);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Request {Id}, attempt {Attempt}, goes back into the line")]
    private static partial void LogGivenBack(ILogger logger, Exception exception, string id, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {Id}, attempt {Attempt}, could not be given back; the reconciler will")]
    private static partial void LogNotGivenBack(ILogger logger, Exception exception, string id, int attempt);

    [LoggerMessage(Level = LogLevel.Information, Message = "Request {Id}, attempt {Attempt}, is drafted; published: {IsPublished}")]
    private static partial void LogPublished(ILogger logger, string id, int attempt, bool isPublished);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Request {Id}, attempt {Attempt}, cannot be drafted from its data")]
    private static partial void LogRefused(ILogger logger, string id, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {Id}, attempt {Attempt}: the drafting process died: {Reason}")]
    private static partial void LogCrashed(ILogger logger, string id, int attempt, string reason);
}
