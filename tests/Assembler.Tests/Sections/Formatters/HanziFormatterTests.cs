namespace DevZoneDocs.Assembler.Tests.Sections.Formatters;

public sealed class HanziFormatterTests
{
    [Theory]
    [InlineData("{{七 | 汉字}}个", "七个")]
    [InlineData("{{二 | 汉字}}个", "两个")]
    [InlineData("{{二 | hanzi}}个", "两个")]
    [InlineData("{{二 | 汉字: 序}}是", "二是")]
    [InlineData("{{二 | hanzi: ordinal}}是", "二是")]
    [InlineData("{{列 | 汉字}}项", "三项")]
    [InlineData("{{列.数量 | 汉字}}项", "三项")]
    [InlineData("{{#each 列}}{{@index | 汉字: 序}}{{/each}}", "一二三")]
    [InlineData("{{半 | 汉字}}", "1.5")]
    [InlineData("{{极大 | 汉字}}", "10000000000000000000000")]
    [InlineData("{{名 | 汉字}}", "甲")]
    public void A_whole_number_is_written_in_characters(string template, string text) =>
        Assert.Equal(text + "\n", SectionMerge.Of(template, """{"七":7,"二":2,"半":1.5,"极大":10000000000000000000000,"名":"甲","列":["a","b","c"]}""").Text);
}
