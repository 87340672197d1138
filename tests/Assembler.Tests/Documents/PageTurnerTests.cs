using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

public sealed class PageTurnerTests
{
    private const string Across = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>";

    private static readonly byte[] Upright = WordXml.Template(WordXml.Paragraph("正文"));

    private static readonly byte[] Annex = WordXml.Template(WordXml.Paragraph("附表") + Across);

    [Fact]
    public void A_template_with_pages_across_is_a_page_section_between_upright_ones()
    {
        using WordprocessingDocument document = Composing.Of(Upright, Annex, Upright);

        Assert.Equal([(11906U, 16838U), (16838U, 11906U), (11906U, 16838U)], Pages(document).Select(page =>
            (page.GetFirstChild<PageSize>()!.Width!.Value, page.GetFirstChild<PageSize>()!.Height!.Value)));
        Assert.Equal([true, false, false], Pages(document).Select(page => page.GetFirstChild<PageNumberType>()?.Start is not null));
        Assert.All(Pages(document), page => Assert.Equal(2, page.Elements<FooterReference>().Count()));
    }

    [Fact]
    public void Its_edge_to_be_bound_is_on_top()
    {
        using WordprocessingDocument document = Composing.Of(Annex);

        PageMargin margin = Assert.Single(Pages(document)).GetFirstChild<PageMargin>()!;
        Assert.Equal((1587, 2098U, 1474, 1984U), (margin.Top!.Value, margin.Right!.Value, margin.Bottom!.Value, margin.Left!.Value));
    }

    [Fact]
    public void A_table_before_it_is_followed_by_a_line_that_carries_the_break()
    {
        using WordprocessingDocument document = Composing.Of(Docx.FromOutline("table 4000 4845\n‖ 甲 ‖ 乙 ‖\nend"), Annex);

        Assert.Equal(["tbl", "p", "p", "sectPr"], document.MainDocumentPart!.Document.Body!.ChildElements.Select(block => block.LocalName));
    }

    private static SectionProperties[] Pages(WordprocessingDocument document) => [.. document.MainDocumentPart!.Document.Body!.Descendants<SectionProperties>()];
}
