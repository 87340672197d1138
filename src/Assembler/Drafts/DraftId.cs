using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Polishing;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>Names a draft after what was composed and what it was composed with: no clock and no chance has a part in it.</summary>
internal static class DraftId
{
    private const int Length = 32;

    public static string Of(ComposedReport report, IReadOnlyList<PolishedSection> polished)
    {
        MainDocumentPart main = report.Document.MainDocumentPart!;
        string notes = main.FootnotesPart?.Footnotes?.OuterXml + main.EndnotesPart?.Endnotes?.OuterXml;
        string comments = string.Concat(report.Merged.Ledger.Comments);
        string polish = string.Concat(PolishEntries.Of(polished));
        return ContentHash.Of(main.Document.Body!.OuterXml + notes + comments + report.Merged.Plan.Report.Fingerprint + polish)[..Length];
    }

    /// <summary>Of a document that no report definition stands behind.</summary>
    public static string Of(MainDocumentPart main) => ContentHash.Of(main.Document.Body!.OuterXml)[..Length];
}
