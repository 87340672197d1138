using DevZoneDocs.Assembler.Documents.Repairs;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Repairs;

public sealed class PictureLinesTests
{
    [Fact]
    public void A_line_is_as_high_as_the_picture_in_it_and_a_picture_alone_stands_in_the_middle()
    {
        Body body = WordXml.Body($"<w:p>{WordXml.Picture("rId1")}</w:p>");

        Repaired(body);

        ParagraphProperties properties = body.GetFirstChild<Paragraph>()!.ParagraphProperties!;
        Assert.Equal(("240", LineSpacingRuleValues.Auto), (properties.SpacingBetweenLines!.Line!.Value, properties.SpacingBetweenLines.LineRule!.Value));
        Assert.Equal(JustificationValues.Center, properties.Justification!.Val!.Value);
    }

    [Fact]
    public void But_where_its_author_puts_it_it_stays()
    {
        Body body = WordXml.Body($"<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>{WordXml.Picture("rId1")}</w:p>");

        Repaired(body);

        Assert.Equal(JustificationValues.Right, body.Descendants<Justification>().Single().Val!.Value);
    }

    [Fact]
    public void A_line_of_text_stays_as_it_is()
    {
        Body body = WordXml.Body(WordXml.Paragraph("正文"));

        Repaired(body);

        Assert.Null(body.GetFirstChild<Paragraph>()!.ParagraphProperties);
    }

    private static void Repaired(Body body)
    {
        new PictureLines().Apply(body);
        string once = body.OuterXml;
        new PictureLines().Apply(body);
        Assert.Equal(once, body.OuterXml);
    }
}
