using DevZoneDocs.Assembler.Documents;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

public sealed class LayoutMeasuresTests
{
    [Fact]
    public void The_shipped_layout_has_28_characters_in_a_line_and_20_in_a_line_of_the_title()
    {
        LayoutMeasures layout = GivenLayout.Shipped;

        Assert.Equal((28, 20), (layout.CharactersInLine("GwSign", isIndentedLeft: false), layout.CharactersInLine("GwTitle", isIndentedLeft: true)));
        Assert.Equal((315, 579), (layout.CharacterWidth(null), layout.LineHeight(null)));
    }

    [Fact]
    public void Wider_paper_takes_more()
    {
        LayoutMeasures layout = GivenLayout.Of(page => (page.Size.Width, page.Size.Height) = (16838U, 23811U));

        Assert.Equal((43, 31), (layout.CharactersInLine("GwSign", isIndentedLeft: false), layout.CharactersInLine("GwTitle", isIndentedLeft: true)));
    }

    [Fact]
    public void A_larger_font_takes_fewer()
    {
        LayoutMeasures layout = GivenLayout.Of(page => page.Style("GwTitle").StyleRunProperties!.FontSize!.Val = "52");

        Assert.Equal(17, layout.CharactersInLine("GwTitle", isIndentedLeft: true));
    }

    [Fact]
    public void Indents_of_the_title_take_their_room()
    {
        LayoutMeasures layout = GivenLayout.Of(page => page.Style("GwTitle").StyleParagraphProperties!.Indentation = new Indentation { Left = "435", Right = "870" });

        Assert.Equal(17, layout.CharactersInLine("GwTitle", isIndentedLeft: true));
    }

    [Fact]
    public void A_grid_of_characters_sets_them_apart_unless_the_style_keeps_off_it()
    {
        LayoutMeasures off = GivenLayout.Of(page => (page.Grid.Type, page.Grid.CharacterSpace) = (DocGridValues.LinesAndChars, 4096));
        LayoutMeasures on = GivenLayout.Of(page =>
        {
            (page.Grid.Type, page.Grid.CharacterSpace) = (DocGridValues.LinesAndChars, 4096);
            page.Style("Normal").StyleParagraphProperties!.SnapToGrid = null;
        });

        Assert.Equal((315, 335), (off.CharacterWidth(null), on.CharacterWidth(null)));
    }

    [Theory]
    [InlineData("490", "exact", false, 490)]
    [InlineData("240", "auto", true, 490)]
    [InlineData("360", "auto", true, 735)]
    [InlineData("300", "atLeast", true, 490)]
    [InlineData("240", "auto", false, 416)]
    public void The_lines_of_26_to_a_page_are_read_from_style_and_grid(string line, string rule, bool isOnGrid, int height)
    {
        LayoutMeasures layout = GivenLayout.Of(page =>
        {
            page.Grid.LinePitch = 490;
            StyleParagraphProperties style = page.Style("Normal").StyleParagraphProperties!;
            style.SnapToGrid = new SnapToGrid { Val = isOnGrid };
            style.SpacingBetweenLines = new SpacingBetweenLines { Line = line, LineRule = new LineSpacingRuleValues(rule) };
        });

        Assert.Equal(height, layout.LineHeight(null));
    }

    [Fact]
    public void Styles_in_a_ring_are_no_endless_way()
    {
        LayoutMeasures layout = GivenLayout.Of(page => page.Style("Normal").BasedOn = new BasedOn { Val = "GwTitle" });

        Assert.Equal(440 - 5, layout.CharacterWidth("GwTitle"));
    }
}
