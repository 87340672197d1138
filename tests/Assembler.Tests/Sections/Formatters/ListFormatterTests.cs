namespace DevZoneDocs.Assembler.Tests.Sections.Formatters;

public sealed class ListFormatterTests
{
    [Theory]
    [InlineData("{{三 | 列举}}", "甲、乙和丙")]
    [InlineData("{{三 | list: '、'}}", "甲、乙、丙")]
    [InlineData("{{三 | 列举: 及}}", "甲、乙及丙")]
    [InlineData("{{二 | 列举}}", "甲和乙")]
    [InlineData("{{一 | 列举}}", "甲")]
    [InlineData("{{记录 | 列举}}", "甲和丙")]
    [InlineData("{{名 | 列举}}", "甲")]
    [InlineData("{{空 | 列举 | 缺省}}", "—")]
    public void Names_are_joined_as_a_sentence_lists_them(string template, string text) => Assert.Equal(text + "\n", SectionMerge.Of(template, Facts).Text);

    [Fact]
    public void Each_name_is_a_fact_of_its_own() =>
        Assert.Equal("[[_f0001|甲]]和[[_f0002|乙]]\n", SectionMerge.Of("{{二 | 列举}}", Facts).WithFacts);

    [Fact]
    public void But_an_empty_list_is_a_gap() =>
        Assert.Contains("【待补：空】", SectionMerge.Of("获得{{空 | 列举}}称号", Facts).Text, StringComparison.Ordinal);

    private const string Facts = """
        {"三":["甲","乙","丙"],"二":["甲","乙"],"一":["甲"],"空":[],"名":"甲","记录":[{"=":"甲"},{"名称":"没有默认值"},{"=":"丙"}]}
        """;
}
