using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents;

public sealed class TitleLinesTests
{
    [Theory]
    [InlineData("滨河开发区|2025年工作总结", "滨河开发区2025年工作总结")]
    [InlineData("滨河经济技术开发区|2025年前三季度工作总结|暨四季度工作重点", "滨河经济技术开发区|2025年前三季度工作总结|暨四季度工作重点")]
    [InlineData("滨河经济开发区|2025年工作总结|暨2026年工作思路", "滨河经济开发区2025年工作总结|暨2026年工作思路")]
    [InlineData("滨河|二〇二五年工作总结和|二〇二六年工作思路", "滨河二〇二五年工作总结和|二〇二六年工作思路")]
    [InlineData("一个长得无论如何也排不进一行的开发区管理委员会名称|工作总结", "一个长得无论如何也排不进一行的开发区管理委员会名称|工作总结")]
    [InlineData("总结", "总结")]
    public void Phrases_are_set_in_few_lines_of_at_most_twenty_characters_as_even_as_can_be(string phrases, string lines) =>
        Assert.Equal(lines, Arrange(phrases.Split('|')));

    [Fact]
    public void Many_phrases_are_soon_arranged() =>
        Assert.NotEmpty(Arrange([.. Enumerable.Repeat("甲", 200)]));

    private static string Arrange(string[] phrases)
    {
        Paragraph title = TitleLines.Arrange([.. phrases.Select(phrase => new Paragraph(Runs.Of(null, phrase)))], 20);
        return string.Concat(title.Descendants().Select(element => element is Break ? "|" : element is Text text ? text.Text : ""));
    }
}
