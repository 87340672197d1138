using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Worker.Figures;
using Microsoft.Extensions.AI;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace DevZoneDocs.Worker.Models;

/// <summary>Calls of the model, each inside the pipeline; the pipeline's memory of failures is shared by all drafts of the process.</summary>
internal sealed class RewordingCalls(
    IChatClient client,
    ModelOptions options,
    ModelLog log,
    ModelFigures figures,
    TimeProvider clock,
    ResiliencePipeline pipeline)
{
    private readonly ReplyCollector _collector = new(client, options, clock);

    /// <exception cref="OperationCanceledException">The caller has ended the draft.</exception>
    /// <exception cref="ModelException">The sentences stay as they are.</exception>
    public async Task<IReadOnlyDictionary<string, string>> CallAsync(
        RewordingRequest request, TokenBudget budget, CancellationToken cancellation)
    {
        IReadOnlyList<ChatMessage> messages = RewordingPrompt.Of(request);
        ModelException? last = null;
        try
        {
            return await pipeline.ExecuteAsync(TryAsync, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is BrokenCircuitException or TimeoutRejectedException)
        {
            // A try that has failed before tells more than the end that was put to the call.
            throw last ?? new ModelException(exception is BrokenCircuitException ? RewordingFailure.Suspended : RewordingFailure.TimedOut, inner: exception);
        }

        async ValueTask<IReadOnlyDictionary<string, string>> TryAsync(CancellationToken token)
        {
            try
            {
                return await this.TryAsync(messages, request, budget, token).ConfigureAwait(false);
            }
            catch (ModelException exception)
            {
                last = exception;
                throw;
            }
        }
    }

    private async Task<IReadOnlyDictionary<string, string>> TryAsync(
        IReadOnlyList<ChatMessage> messages, RewordingRequest request, TokenBudget budget, CancellationToken cancellation)
    {
        // A rewording is about as long as what it rewords.
        int sent = messages.Sum(message => TokenBudget.Estimate(message.Text));
        int estimate = sent + Math.Min(options.ReplyTokens, TokenBudget.Estimate(messages[^1].Text));
        if (!budget.TryTake(estimate))
            throw new ModelException(RewordingFailure.BudgetSpent);
        long start = clock.GetTimestamp();
        try
        {
            ModelReply reply = await _collector.CollectAsync(messages, cancellation).ConfigureAwait(false);
            budget.Settle(estimate, reply.Usage?.TotalTokenCount);
            figures.Spent(reply.Usage?.InputTokenCount, reply.Usage?.OutputTokenCount);
            IReadOnlyDictionary<string, string> sentences = RewordingReply.Read(reply.Text, request);
            Tried(start, "Reworded");
            log.Reworded(sentences.Count, Since(start), reply.Usage?.InputTokenCount, reply.Usage?.OutputTokenCount);
            return sentences;
        }
        catch (Exception exception) when (cancellation.IsCancellationRequested)
        {
            Tried(start, $"{RewordingFailure.TimedOut}");
            log.TryFailed(RewordingFailure.TimedOut, null, exception.GetType().Name, Since(start));
            throw exception as OperationCanceledException ?? new OperationCanceledException(exception.Message, exception, cancellation);
        }
        catch (Exception exception)
        {
            ModelException failed = ModelFailures.Of(exception, clock);
            Tried(start, $"{failed.Failure}");
            log.TryFailed(failed.Failure, failed.Status, (failed.InnerException ?? failed).GetType().Name, Since(start));
            if (failed.Failure == RewordingFailure.Unreachable || failed.Status is not null)
                budget.Settle(estimate, used: 0);
            throw failed;
        }
    }

    private void Tried(long start, string outcome) => figures.Tried(clock.GetElapsedTime(start), outcome);

    private long Since(long start) => (long)clock.GetElapsedTime(start).TotalMilliseconds;
}
