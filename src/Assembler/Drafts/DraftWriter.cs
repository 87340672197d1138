using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>Makes a composed report a draft: its id, its manifest, and all that its checks have to say.</summary>
internal static class DraftWriter
{
    /// <param name="polished">What polishing has done; empty where none was asked for.</param>
    /// <exception cref="DocumentException">The document breaks a rule of Word.</exception>
    /// <exception cref="OperationCanceledException">Nobody wants the draft any more.</exception>
    public static Draft Write(
        ComposedReport report, PeriodData data, IReadOnlyList<PolishedSection> polished, CancellationToken cancellation)
    {
        ReportDefinition definition = report.Merged.Plan.Report;
        DraftLedger ledger = report.Merged.Ledger;
        string id = DraftId.Of(report, polished);
        ManifestHead head = new(data.Zone.Name, definition.Kind, data.Period.ToString()) { Polish = polished };
        byte[] content = DraftPackage.Write(report.Document, report.Stream, id, report.Text.Title, head, ledger);
        return new Draft
        {
            Id = id,
            Title = report.Text.Title,
            Content = content,
            Sections = report.Text.Headings,
            FactCount = ledger.Facts.Count,
            GapCount = ledger.GapCount,
            Findings = DraftFindings.Of(data, report.Merged, polished, content, cancellation),
            Polish = polished,
        };
    }
}
