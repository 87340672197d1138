using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Tests.Documents;

/// <summary>Section templates of several hands, merged and composed in turn on the layout: every result is a sound document.</summary>
internal static class Composing
{
    public static WordprocessingDocument Of(params IReadOnlyList<byte[]> templates) => Docx.Open(Bytes("{}", templates));

    public static WordprocessingDocument With(string facts, params IReadOnlyList<byte[]> templates) => Docx.Open(Bytes(facts, templates));

    /// <param name="facts">As JSON.</param>
    public static byte[] Bytes(string facts, params IReadOnlyList<byte[]> templates)
    {
        FactRecord record = GivenFacts.Of(facts);
        using MemoryStream stream = new();
        using (Stream layout = Docx.Layout())
            layout.CopyTo(stream);
        DocumentComposer composer = new(stream);
        DraftLedger ledger = new();
        SectionMerger merger = new(ledger, []);
        foreach (SectionTemplate template in templates.Select(SectionMerge.Parse))
        {
            composer.TurnPages(template.IsLandscape);
            composer.AddSection(merger.Merge(template, Scope.Of(record), "economy", "经济发展局"), 0);
        }

        composer.AddComments(ledger.Comments);
        composer.Finish();
        byte[] content = Docx.Bytes(composer.Document);
        DocxAssert.Sound(content);
        return content;
    }
}
