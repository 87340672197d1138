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
        try
        {
            return Rewording.Of(await calls.CallAsync(request, _budget, either.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed(request, RewordingFailure.TimedOut);
        }
        catch (ModelException exception)
        {
            return Failed(request, exception.Failure);
        }
    }

    private Rewording Failed(RewordingRequest request, RewordingFailure failure)
    {
        log.NotReworded(request.Sentences.Count, failure);
        return Rewording.Failed(failure);
    }
}
