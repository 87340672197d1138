using System.Globalization;
using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Composing;

/// <summary>What another program shows of a report that is composed of many parts (docs/word).</summary>
public sealed class ComposedReportTests(ComposedReport report) : IClassFixture<ComposedReport>
{
    [Fact]
    public void It_is_sound() => DocxAssert.Sound(report.Document);

    [Fact]
    public void What_came_with_a_section_stands_on_its_pages()
    {
        string text = string.Join('\n', report.Pages.SelectMany(page => page.Lines).Select(line => line.Text));

        Assert.All(["摘要样式的一段", "脚注说明口径", "提示", "管委会网站", "I）（1）指标甲", "II）指标乙", "附表的说明"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Single(report.Pictures);
    }

    [Fact]
    public void The_chart_shows_the_data() =>
        Assert.Contains(report.Pages.SelectMany(page => page.Lines), line => line.Fonts.Count > 0 && line.Text.Contains("数值", StringComparison.Ordinal));

    [Fact]
    public void A_style_that_was_brought_is_in_its_font() =>
        Assert.Contains(Line("摘要样式的一段").Fonts, font => font.Contains("WenQuanYi", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_annex_lies_across_and_the_numbers_of_the_pages_run_on()
    {
        int[] across = [.. report.Pages.Index().Where(page => page.Item.Width > report.Pages[0].Width).Select(page => page.Index)];

        int annex = Assert.Single(across);
        Assert.Contains(report.Pages[annex].Lines, line => line.Text.Contains("附表的说明", StringComparison.Ordinal));
        Assert.True(annex < report.Pages.Count - 1);
        Assert.Equal(Enumerable.Range(1, report.Pages.Count).Select(number => $"— {number} —"), report.Pages.Select(page => page.Lines.Single(line => line.Text.Trim().StartsWith("— ", StringComparison.Ordinal)).Text.Trim()));
    }

    [Fact]
    public void The_contents_say_the_pages_within_one()
    {
        (string Heading, int Said)[] lines = [.. report.Pages[0].Lines.Select(line => line.Text.TrimEnd()).Where(text => text.Contains("...", StringComparison.Ordinal)).Select(Parted)];

        Assert.True(lines.Length >= 4);
        Assert.All(lines, line =>
        {
            int page = report.Pages.Skip(1).Index().First(other => other.Item.Lines.Any(each => each.Text.Contains(line.Heading, StringComparison.Ordinal))).Index + 2;
            Assert.InRange(line.Said, page - 1, page + 1);
        });
    }

    private static (string, int) Parted(string line) =>
        (line[..line.IndexOf("...", StringComparison.Ordinal)].Trim(), int.Parse(line[(line.LastIndexOf('.') + 1)..].Trim(), CultureInfo.InvariantCulture));

    private PdfLine Line(string text) => report.Pages.SelectMany(page => page.Lines).First(line => line.Text.Contains(text, StringComparison.Ordinal));
}
