using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Worker.Models;

/// <summary>The model for one draft: its calls share the draft's tokens and the draft's time.</summary>
internal sealed class RewordingModel(RewordingCalls calls, ModelOptions options, ModelLog log, TimeProvider clock) : IRewordingModel
{
    private readonly TokenBudget _budget = new(options.DraftTokens);
    private readonly long _start = clock.GetTimestamp();

    public async Task<Rewording> RewordAsync(RewordingRequest request, CancellationToken cancellation)
    {
        TimeSpan left = options.DraftLimit - clock.GetElapsedTime(_start);
        using CancellationTokenSource limit = new(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        CallResult[] results = await Task.WhenAll(RewordingBatches.Of(request, options.CallCharacters)
            .Select(batch => CallAsync(batch, either.Token, cancellation))).ConfigureAwait(false);
        return Together(results);
    }

    private async Task<CallResult> CallAsync(RewordingRequest batch, CancellationToken either, CancellationToken cancellation)
    {
        try
        {
            return new CallResult(await calls.CallAsync(batch, _budget, either).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed(batch, RewordingFailure.TimedOut);
        }
        catch (ModelException exception)
        {
            return Failed(batch, exception.Failure);
        }
    }

    private CallResult Failed(RewordingRequest batch, RewordingFailure failure)
    {
        log.NotReworded(batch.Sentences.Count, failure);
        return new CallResult(new Dictionary<string, string>(), failure);
    }

    private static Rewording Together(IReadOnlyCollection<CallResult> results)
    {
        Dictionary<string, string> sentences = results.SelectMany(result => result.Sentences).ToDictionary(StringComparer.Ordinal);
        return sentences.Count == 0 && results.FirstOrDefault(result => result.Failure is not null) is { Failure: { } failure }
            ? Rewording.Failed(failure)
            : Rewording.Of(sentences);
    }

    /// <summary>What one call brought.</summary>
    private sealed record CallResult(IReadOnlyDictionary<string, string> Sentences, RewordingFailure? Failure);
}
