using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler;

/// <summary>A report that is composed and not yet a draft: the open document, and what is known about it so far.</summary>
internal sealed class ComposedReport : IDisposable
{
    private readonly DocumentComposer _composer;

    private ComposedReport(PeriodData data, ReportDefinition report, IProgress<DraftProgress>? progress, CancellationToken cancellation)
    {
        Facts = FactDeriver.Derive(data);
        ReportPlan plan = ReportPlan.For(report, Facts);
        List<Finding> findings = [.. DataChecker.Findings(data, report, plan)];
        Stream.Write(report.Layout.Span);
        _composer = new DocumentComposer(Stream);
        Text = new ReportWriter(new SectionMerger(Ledger, findings), _composer, new SectionCounter(plan, progress, cancellation)).Write(report, plan, Facts);
        _composer.AddComments(Ledger.Comments);
        _composer.Finish();
        IReadOnlyList<Fact> written = [.. Ledger.Facts.Select(entry => entry.Fact)];
        Findings = [.. findings, .. MissingData.Check(written), .. UnwrittenData.Check(FactWalk.Through(Facts), written.Concat(Ledger.Drawn))];
    }

    public FactSheet Facts { get; }

    /// <summary>What the document is read from and written to.</summary>
    public MemoryStream Stream { get; } = new();

    public WordprocessingDocument Document => _composer.Document;

    public DraftLedger Ledger { get; } = new();

    public ReportText Text { get; }

    /// <summary>What the checks of the data have seen.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <exception cref="DocumentException">The layout cannot be used.</exception>
    /// <exception cref="OperationCanceledException">Nobody wants the draft any more.</exception>
    public static ComposedReport Of(PeriodData data, ReportDefinition report, IProgress<DraftProgress>? progress = null, CancellationToken cancellation = default) =>
        new(data, report, progress, cancellation);

    public void Dispose() => Stream.Dispose();
}
