using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Layouts;

/// <summary>Pages of the layout as they are laid out, measured (GB/T 9704-2012; docs/word/page-grid.md).</summary>
public sealed class LayoutPageTests(LayoutPages pages) : IClassFixture<LayoutPages>
{
    [Fact]
    public void A_full_page_has_22_lines() => Assert.Equal(22, pages.Plain[0].Body.Count);

    [Fact]
    public void A_full_line_has_28_characters()
    {
        Assert.Equal(26, pages.Plain[0].Body[0].Text.Length);
        Assert.All(pages.Plain[0].Body.Skip(1), line => Assert.Equal(28, line.Text.Length));
    }

    [Fact]
    public void A_paragraph_of_726_characters_is_26_lines()
    {
        int lines = pages.Paragraph.Sum(page => page.Body.Count);

        Assert.Equal(26, lines);
    }

    [Fact]
    public void Page_numbers_stand_right_on_odd_pages_and_left_on_even_ones()
    {
        Assert.True(pages.Plain.Count >= 3);
        foreach ((int i, PdfPage page) in pages.Plain.Index())
        {
            Assert.Equal($"— {i + 1} —", page.PageNumber.Text.Trim());
            Assert.Equal(i % 2 == 0, page.PageNumber.Left > page.Width / 2);
        }
    }

    [Fact]
    public void Each_level_has_its_font()
    {
        IReadOnlyList<PdfLine> lines = pages.Levels[0].Body;

        AssertFont(lines[0], "标题文字", "NotoSerif");
        AssertFont(lines[1], "一、一级标题", "WenQuanYi");
        AssertFont(lines[2], "（一）二级标题", "UKai");
        AssertFont(lines[3], "1.三级标题", "UMing");
        AssertFont(lines[4], "（1）四级标题", "UMing");
        AssertFont(lines[5], "正文文字", "UMing");
    }

    [Fact]
    public void Headings_are_counted_by_Word_and_begin_again_under_each_parent()
    {
        IEnumerable<string> headings = pages.Levels[0].Body.Skip(6).Select(line => line.Text);

        Assert.Equal(["（二）又一个二级标题", "1.又一个三级标题", "二、又一个一级标题", "（一）其下的二级标题"], headings);
    }

    private static void AssertFont(PdfLine line, string text, string font)
    {
        Assert.Equal(text, line.Text);
        Assert.Contains(line.Fonts, name => name.Contains(font, StringComparison.OrdinalIgnoreCase));
    }
}
