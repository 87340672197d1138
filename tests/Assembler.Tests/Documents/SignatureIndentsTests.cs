using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

/// <summary>GB/T 9704-2012, 7.3.5.2, on the layout's line of 28 characters of 315 twentieths of a point.</summary>
public sealed class SignatureIndentsTests
{
    [Fact]
    public void The_date_begins_two_characters_behind_a_longer_unit() =>
        Assert.Equal([(26 - 13) * 315, (28 - 13) * 315], Indents("滨河经济开发区管理委员会办", "2026年1月5日"));

    [Fact]
    public void A_longer_date_keeps_two_characters_from_the_margin_and_moves_the_unit() =>
        Assert.Equal([(26 - 8 - 2) * 315, (26 - 8) * 315], Indents("管委会", "2026年10月15日止"));

    [Fact]
    public void A_unit_alone_ends_two_characters_from_the_margin() => Assert.Equal([(26 - 3) * 315], Indents("管委会"));

    [Fact]
    public void A_unit_wider_than_the_line_begins_at_its_start() => Assert.Equal([0, 0], Indents(new string('长', 40), "2026年1月5日"));

    [Fact]
    public void No_lines_are_no_mistake() => Assert.Empty(Indents());

    private static int[] Indents(params string[] lines)
    {
        List<Paragraph> paragraphs = [.. lines.Select(line => new Paragraph(Runs.Of(null, line)))];
        SignatureIndents.Apply(paragraphs, GivenLayout.Shipped, "GwSign");
        return [.. paragraphs.Select(paragraph => int.Parse(paragraph.ParagraphProperties!.Indentation!.Left!.Value!, System.Globalization.CultureInfo.InvariantCulture))];
    }
}
