using System.Text.Json;

namespace DevZoneDocs.Assembler.Tests.Merges;

public sealed class HostileValuesTests
{
    [Theory]
    [InlineData("<w:p/>&amp;]]><!--")]
    [InlineData("{{产值}}{{#each x}}")]
    [InlineData("}} {% 1+1 %} ${7*7} #{7*7} <%= 7*7 %>")]
    [InlineData("\u200f\u200e\u061cعربي")]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("  前后  空格  ")]
    public void A_value_is_text_whatever_it_says(string value)
    {
        Merged merged = Merged.Of("【{{值}}】", JsonSerializer.Serialize(new Dictionary<string, string> { ["值"] = value }));

        Assert.Equal($"【{value}】", DraftText.Paragraphs(merged.Content).First());
    }

    [Fact]
    public void Lines_and_tabs_become_those_of_Word() =>
        Assert.Equal("甲\\n乙\\t丙", Merged.Of("{{值}}", """{"值":"甲\n乙\t丙"}""").Text);

    [Fact]
    public void A_text_of_a_megabyte_is_written_whole()
    {
        string value = new('长', 1_000_000);

        Assert.Equal(value, DraftText.Paragraphs(Merged.Of("{{值}}", $$"""{"值":"{{value}}"}""").Content).First());
    }

    [Fact]
    public void But_one_that_is_repeated_without_end_is_refused()
    {
        string value = new('长', 1_000_000);
        string items = string.Join(',', Enumerable.Repeat("1", 100));

        DevZoneDocs.Assembler.Sections.TemplateException refused = Assert.Throws<DevZoneDocs.Assembler.Sections.TemplateException>(() =>
            Merged.Of("{{#each 项}}{{值}}{{/each}}", $$"""{"值":"{{value}}","项":[{{items}}]}"""));

        Assert.Contains("填入的内容超过 30000000 个字符", refused.Problems.Single().Message, StringComparison.Ordinal);
    }
}
