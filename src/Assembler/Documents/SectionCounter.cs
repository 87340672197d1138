using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Assembler.Documents;

/// <summary>Counts the sections of a report as they are written, and ends the work when nobody wants it any more.</summary>
internal sealed class SectionCounter(ReportPlan plan, IProgress<DraftProgress>? progress, CancellationToken cancellation)
{
    private readonly int _all = plan.Parts.Sum(part => part.Sections.Count);
    private int _written;

    /// <exception cref="OperationCanceledException">Nobody wants it.</exception>
    public void Count()
    {
        cancellation.ThrowIfCancellationRequested();
        _written++;
        progress?.Report(new DraftProgress(_written, _all));
    }
}
