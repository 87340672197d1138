using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

public sealed class LayoutStylesTests
{
    [Fact]
    public void A_style_of_another_id_is_known_by_its_name()
    {
        byte[] template = Docx.Edit(Docx.FromOutline("GwTableCaption: 表{{甲}}\n<GwRunIn>一是</>乙"), document =>
        {
            Rename(document, "GwTableCaption", "a7");
            Rename(document, "GwRunIn", "标题字符");
        });

        Assert.Equal("GwTableCaption: 表一\n<GwRunIn>一是</>乙\n", SectionMerge.Of(template, GivenFacts.Of("""{"甲":"一"}""")).Text);
    }

    [Fact]
    public void An_id_that_means_another_style_in_the_layout_is_no_match()
    {
        byte[] template = Docx.Edit(Docx.FromOutline("GwTableCaption: 甲"), document =>
        {
            Rename(document, "GwTableUnit", "x");
            Rename(document, "GwTableCaption", "GwTableUnit");
        });

        Assert.Equal("GwTableCaption: 甲\n", SectionMerge.Of(template, GivenFacts.Of("{}")).Text);
    }

    [Fact]
    public void A_style_that_the_layout_does_not_have_gives_way_to_its_own()
    {
        byte[] template = Docx.Edit(Docx.FromOutline("甲"), document => document.MainDocumentPart!.Document.Body!.GetFirstChild<Paragraph>()!.ParagraphProperties =
            new ParagraphProperties(new ParagraphStyleId { Val = "ListParagraph" }));

        Assert.Equal("甲\n", SectionMerge.Of(template, GivenFacts.Of("{}")).Text);
    }

    private static void Rename(WordprocessingDocument document, string id, string other)
    {
        foreach (Style style in document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(style => style.StyleId?.Value == id))
            style.StyleId = other;
        foreach (ParagraphStyleId reference in document.MainDocumentPart.Document.Descendants<ParagraphStyleId>().Where(reference => reference.Val?.Value == id))
            reference.Val = other;
        foreach (RunStyle reference in document.MainDocumentPart.Document.Descendants<RunStyle>().Where(reference => reference.Val?.Value == id))
            reference.Val = other;
    }
}
