using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Assembler;

/// <summary>
/// The front door: period data and a report definition in, a draft out.
/// period data => fact sheet => plan => merged sections => one document => polish, where asked for => draft, whose text is checked at the end.
/// </summary>
public static class DraftAssembler
{
    /// <param name="progress">Is told after each section.</param>
    /// <exception cref="DocumentException">The layout cannot be used.</exception>
    /// <exception cref="OperationCanceledException">Nobody wants the draft any more.</exception>
    public static Draft Assemble(
        PeriodData data,
        ReportDefinition report,
        IProgress<DraftProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        using ComposedReport document = Compose(data, report, progress, cancellation);
        return DraftWriter.Write(document, data, [], cancellation);
    }

    /// <param name="polish">The model that may reword what may leave the house; without one the draft is an ordinary one, to the byte.</param>
    /// <exception cref="DocumentException">The layout cannot be used.</exception>
    /// <exception cref="OperationCanceledException">The caller has cancelled; no model makes a draft fail.</exception>
    public static async Task<Draft> AssembleAsync(
        PeriodData data,
        ReportDefinition report,
        PolishOptions? polish,
        CancellationToken cancellation,
        IProgress<DraftProgress>? progress = null)
    {
        cancellation.ThrowIfCancellationRequested();
        using ComposedReport document = Compose(data, report, progress, cancellation);
        IReadOnlyList<PolishedSection> polished = await DocumentPolisher.PolishAsync(document, polish, cancellation).ConfigureAwait(false);
        return DraftWriter.Write(document, data, polished, cancellation);
    }

    private static ComposedReport Compose(
        PeriodData data, ReportDefinition report, IProgress<DraftProgress>? progress, CancellationToken cancellation)
    {
        FactSheet facts = FactDeriver.Derive(data, report.Telling, cancellation);
        ReportPlan plan = ReportPlan.For(report, facts);
        MergedReport merged = ReportMerger.Merge(plan, facts, progress, cancellation);
        return ReportComposer.Compose(merged, cancellation);
    }
}
