namespace DevZoneDocs.Worker.Http;

/// <summary>
/// Reads handed-in period data, no more at once than the machine has processors: reading takes many times the memory of the body, and
/// whoever waits for a turn and leaves is forgotten.
/// </summary>
internal sealed class DataReadings : IDisposable
{
    private readonly SemaphoreSlim _turns = new(Environment.ProcessorCount);

    public Task<HandedInData> ReadAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation) =>
        InTurnAsync(() => HandedInData.Read(json, cancellation), cancellation);

    /// <summary>For what else is worked out of the data before the answer.</summary>
    public async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        try
        {
            return work();
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}
