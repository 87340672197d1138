using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Invariants;

public sealed class PageRulesTests
{
    [Fact]
    public void The_page_set_up_is_behind_the_last_block() =>
        Assert.Equal(["The page set-up does not stand behind the last block of the text."], Broken.By(main => main.Document.Body!.AppendChild(new Paragraph())));

    [Fact]
    public void A_page_section_does_not_end_in_a_table() =>
        Assert.Equal(
            ["A page section ends inside of a table or a text box (body, at “甲”)."],
            Broken.By("table 4000\n‖ 甲 ‖\nend\n正文", main => main.Document.Descendants<TableCell>().First().Descendants<Paragraph>().First().ParagraphProperties = new ParagraphProperties(new SectionProperties())));

    [Fact]
    public void A_footer_that_is_named_is_there()
    {
        IReadOnlyList<string> broken = Broken.By(main => main.Document.Descendants<FooterReference>().First().Id = "rIdNone");

        Assert.Contains(broken, problem => problem.StartsWith("A page section names a footer that is not there", StringComparison.Ordinal));
    }

    [Fact]
    public void A_kind_of_footer_is_named_once()
    {
        IReadOnlyList<string> broken = Broken.By(main => main.Document.Descendants<FooterReference>().Last().Type = HeaderFooterValues.Default);

        Assert.Contains(broken, problem => problem.StartsWith("A page section has two of a footer", StringComparison.Ordinal));
    }
}
