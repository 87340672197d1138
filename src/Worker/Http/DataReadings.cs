namespace DevZoneDocs.Worker.Http;

/// <summary>
/// Reads handed-in period data, no more at once than the machine has processors: reading takes many times the memory of the body, and
/// whoever waits for a turn and leaves is forgotten.
/// </summary>
internal sealed class DataReadings : IDisposable
{
    private readonly SemaphoreSlim _turns = new(Environment.ProcessorCount);

    public async Task<HandedInData> ReadAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        try
        {
            return HandedInData.Read(json, cancellation);
        }
        finally
        {
            _turns.Release();
        }
    }

    public void Dispose() => _turns.Dispose();
}
