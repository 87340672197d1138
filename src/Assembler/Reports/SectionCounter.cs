namespace DevZoneDocs.Assembler.Reports;

/// <summary>Counts the sections of a report as they are merged, and ends the work when nobody wants it any more.</summary>
internal sealed class SectionCounter(ReportPlan plan, IProgress<DraftProgress>? progress, CancellationToken cancellation)
{
    private readonly int _all = plan.Parts.Sum(part => part.Sections.Count);
    private int _merged;

    /// <exception cref="OperationCanceledException">Nobody wants it.</exception>
    public void Count()
    {
        cancellation.ThrowIfCancellationRequested();
        _merged++;
        progress?.Report(new DraftProgress(_merged, _all));
    }
}
