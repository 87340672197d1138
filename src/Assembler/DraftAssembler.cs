using System.Security.Cryptography;
using System.Text;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Reports;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler;

/// <summary>
/// The front door: period data and a report definition in, a draft out.
/// period data => fact sheet => merged sections => one document => polish, where asked for => draft, whose text is checked at the end.
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
        using ComposedReport composed = ComposedReport.Of(data, report, progress, cancellation);
        return Finish(composed, data, report, []);
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
        if (polish is null)
            return Assemble(data, report, progress, cancellation);
        using ComposedReport composed = ComposedReport.Of(data, report, progress, cancellation);
        DocumentPolisher polisher = new(polish, composed.Facts, composed.Ledger);
        IReadOnlyList<PolishedSection> polished = await polisher
            .PolishAsync(composed.Document.MainDocumentPart!, composed.Text.Sections, cancellation).ConfigureAwait(false);
        return Finish(composed, data, report, polished);
    }

    private static Draft Finish(ComposedReport composed, PeriodData data, ReportDefinition report, IReadOnlyList<PolishedSection> polished)
    {
        string id = IdOf(composed, report, polished);
        ManifestHead head = new(data.Zone.Name, report.Kind, data.Period.ToString()) { Polish = polished };
        byte[] content = DraftWriter.Write(composed.Document, composed.Stream, id, composed.Text.Title, head, composed.Ledger);
        return new Draft
        {
            Id = id,
            Title = composed.Text.Title,
            Content = content,
            Sections = composed.Text.Headings,
            FactCount = composed.Ledger.Facts.Count,
            GapCount = composed.Ledger.GapCount,
            Findings = Finding.InOrder([.. composed.Findings, .. PolishFindings.Of(polished), .. DraftTextFindings.Of(content, report.Lexicon, composed.Findings)]),
            Polish = polished,
        };
    }

    /// <summary>From what was composed and what it was composed with: no clock and no chance has a part in it.</summary>
    private static string IdOf(ComposedReport composed, ReportDefinition report, IReadOnlyList<PolishedSection> polished)
    {
        MainDocumentPart main = composed.Document.MainDocumentPart!;
        string notes = main.FootnotesPart?.Footnotes?.OuterXml + main.EndnotesPart?.Endnotes?.OuterXml;
        byte[] text = Encoding.UTF8.GetBytes(
            main.Document.Body!.OuterXml + notes + string.Concat(composed.Ledger.Comments) + report.Fingerprint + string.Concat(PolishEntries.Of(polished)));
        return Convert.ToHexStringLower(SHA256.HashData(text))[..32];
    }
}
