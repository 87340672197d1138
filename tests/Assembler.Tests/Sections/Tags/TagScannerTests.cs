using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Tests.Sections.Tags;

public sealed class TagScannerTests
{
    [Theory]
    [InlineData("产值{{数值}}，增长{{增幅}}。", "{{数值}}", "{{增幅}}")]
    [InlineData("{{a}}{{b}}", "{{a}}", "{{b}}")]
    [InlineData("没有标记 { 单括号 }")]
    [InlineData("")]
    public void Tags_are_found_in_the_order_of_the_text(string text, params string[] tags) =>
        Assert.Equal(tags, TagScanner.Scan(text).Select(tag => text[tag.Start..tag.End]));

    public static TheoryData<string, Mistake> BracesWithoutTag => new()
    {
        { "{{数值", TemplateMessages.UnclosedTag },
        { "数值}}亿元", TemplateMessages.StrayClose },
        { "｛｛数值｝｝", TemplateMessages.WideBraces },
    };

    [Theory]
    [MemberData(nameof(BracesWithoutTag))]
    public void Braces_that_make_no_tag_are_told(string text, Mistake problem) =>
        Assert.Equal(problem, Assert.Single(TagScanner.Scan(text)).Problem);

    [Fact]
    public void But_the_tags_beside_them_are_found()
    {
        ScannedTag[] tags = [.. TagScanner.Scan("{{数值，{{增幅}}，位次}}")];

        Assert.Equal([TemplateMessages.UnclosedTag, null, TemplateMessages.StrayClose], tags.Select(tag => tag.Problem));
    }

    [Fact]
    public void A_text_of_braces_alone_is_read_once()
    {
        string braces = string.Concat(Enumerable.Repeat("{{ ", 300_000));

        Assert.Equal(300_000, TagScanner.Scan(braces).Count());
    }
}
