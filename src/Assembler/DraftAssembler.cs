using System.Security.Cryptography;
using System.Text;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler;

/// <summary>
/// The front door: period data and a report definition in, a draft out.
/// period data => fact sheet => merged sections => one document => draft, whose text is checked at the end.
/// </summary>
public static class DraftAssembler
{
    /// <exception cref="DocumentException">The layout cannot be used.</exception>
    public static Draft Assemble(PeriodData data, ReportDefinition report)
    {
        FactSheet facts = FactDeriver.Derive(data);
        ReportPlan plan = ReportPlan.For(report, facts);
        List<Finding> findings = [.. DataChecker.Findings(data, report, plan)];
        DraftLedger ledger = new();
        using MemoryStream stream = new();
        stream.Write(report.Layout.Span);
        DocumentComposer composer = new(stream);
        ReportText text = new ReportWriter(new SectionMerger(ledger, findings), composer).Write(report, plan, facts);
        composer.AddComments(ledger.Comments);
        composer.Finish();
        IReadOnlyList<Fact> written = [.. ledger.Facts.Select(entry => entry.Fact)];
        findings.AddRange([.. MissingData.Check(written), .. UnwrittenData.Check(FactWalk.Through(facts), written.Concat(ledger.Drawn))]);

        string id = IdOf(composer.Document, ledger, report);
        ManifestHead head = new(data.Zone.Name, report.Kind, data.Period.ToString());
        byte[] content = DraftWriter.Write(composer.Document, stream, id, text.Title, head, ledger);
        return new Draft
        {
            Id = id,
            Title = text.Title,
            Content = content,
            Sections = text.Headings,
            FactCount = ledger.Facts.Count,
            GapCount = ledger.GapCount,
            Findings = Finding.InOrder([.. findings, .. DraftTextFindings.Of(content, report.Lexicon, findings)]),
        };
    }

    /// <summary>From what was composed and what it was composed with: no clock and no chance has a part in it.</summary>
    private static string IdOf(WordprocessingDocument document, DraftLedger ledger, ReportDefinition report)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        string notes = main.FootnotesPart?.Footnotes?.OuterXml + main.EndnotesPart?.Endnotes?.OuterXml;
        byte[] text = Encoding.UTF8.GetBytes(main.Document.Body!.OuterXml + notes + string.Concat(ledger.Comments) + report.Fingerprint);
        return Convert.ToHexStringLower(SHA256.HashData(text))[..32];
    }
}
