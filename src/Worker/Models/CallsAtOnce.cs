using Polly;

namespace DevZoneDocs.Worker.Models;

/// <summary>A strategy of Polly: so many calls run, the others wait for their turn.</summary>
internal sealed class CallsAtOnce(int count) : ResilienceStrategy, IDisposable
{
    private readonly SemaphoreSlim _turns = new(count);

    public void Dispose() => _turns.Dispose();

    protected override async ValueTask<Outcome<TResult>> ExecuteCore<TResult, TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<TResult>>> callback,
        ResilienceContext context,
        TState state)
    {
        try
        {
            await _turns.WaitAsync(context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
        }
        catch (OperationCanceledException exception)
        {
            return Outcome.FromException<TResult>(exception);
        }

        try
        {
            return await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext);
        }
        finally
        {
            _turns.Release();
        }
    }
}
