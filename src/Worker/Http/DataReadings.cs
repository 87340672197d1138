using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Worker.Http;

/// <summary>
/// Reads handed-in period data, no more at once than the machine has processors: reading takes many times the memory of the body, and
/// whoever waits for a turn and leaves is forgotten.
/// </summary>
internal sealed class DataReadings(TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _turns = new(Environment.ProcessorCount);

    public Task<HandedInData> ReadAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation) =>
        InTurnAsync(() => HandedInData.Read(json, cancellation), cancellation);

    /// <summary>Workbooks and JSON files that are one set of data together.</summary>
    public Task<PeriodData> ReadAsync(IReadOnlyList<HandedFile> files, CancellationToken cancellation) =>
        InTurnAsync(() => PeriodDataReader.Read(files, cancellation), cancellation);

    /// <summary>The checks of the data, which end in time.</summary>
    public Task<CheckResult> CheckAsync(PeriodData data, ReportDefinition report, CancellationToken cancellation) =>
        InTurnAsync(() => DataChecker.Check(data, report, new CheckLimits(clock), cancellation), cancellation);

    private async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancellation)
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
