using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts.Telling;

/// <summary>From honors to their sentence, and from shortcomings to what is said before them.</summary>
public sealed class HonorSentenceTests
{
    [Theory]
    [InlineData("""{"title":"甲"}""", "1—9月，全区获得“甲”称号。")]
    [InlineData("""{"title":"甲"},{"title":"乙"}""", "1—9月，全区获得“甲”“乙”称号。")]
    [InlineData("""{"title":"甲","level":"省级"},{"title":"乙","level":"市级"}""", "1—9月，全区获得省级“甲”、市级“乙”称号。")]
    [InlineData("""{"title":"甲","grantor":"市委"},{"title":"乙","grantor":"市委"}""", "1—9月，全区获得市委授予的“甲”“乙”称号。")]
    [InlineData("""{"title":"甲","grantor":"市委","level":"市级"},{"title":"乙","grantor":"县委"}""", "1—9月，全区获得市委授予的市级“甲”，县委授予的“乙”称号。")]
    [InlineData("""{"title":"甲","grantor":"市委、市政府"},{"title":"乙","grantor":"市总工会"},{"title":"丙","grantor":"县委"}""",
        "1—9月，全区先后获得市委、市政府“甲”，市总工会“乙”，县委“丙”称号。")]
    public void Honors_are_told_in_one_sentence(string honors, string expected) =>
        Assert.Equal(expected, Text("荣誉表述", $$""" "honors":[{{honors}}] """));

    [Theory]
    [InlineData(""" "indicators":[{"name":"税收","value":1,"unit":"亿元"}] """)]
    [InlineData(""" "opening":"1—9月，工作有序推进" """)]
    public void The_period_is_said_once(string before) =>
        Assert.Equal("全区获得“甲”称号。", Text("荣誉表述", $$""" {{before}},"honors":[{"title":"甲"}] """));

    [Theory]
    [InlineData("economy", 1, "", "存在的主要问题是")]
    [InlineData("economy", 2, "", "工作中还存在一些问题：")]
    [InlineData("problems", 2, """ "title":"存在问题", """, "")]
    [InlineData("problems", 2, """ "title":"存在问题","opening":"对照任务还有差距", """, "工作中还存在一些问题：")]
    [InlineData("problems", 2, """ "title":"下步打算", """, "工作中还存在一些问题：")]
    [InlineData("own", 2, """ "title":"困难和问题", """, "")]
    [InlineData("problems", 2, """ "title":"存在问题","leads":{"shortcomings":"主要有："}, """, "主要有：")]
    public void Shortcomings_are_led_in_by_their_number_unless_the_heading_does(string key, int count, string before, string expected)
    {
        string shortcomings = string.Join(',', Enumerable.Range(1, count).Select(i => $$"""{"text":"问题{{i}}突出"}"""));

        Assert.Equal(expected, Text("存在问题导语", $$""" {{before}}"shortcomings":[{{shortcomings}}] """, key));
    }

    private static string Text(string field, string body, string key = "economy")
    {
        string json = $$$"""{"zone":{"name":"滨河","shortName":"全区"},"report":"quarter","period":"2025-01..2025-09","sections":{"{{{key}}}":{ {{{body}}} } } }""";
        FactDeriver.Derive(Given.Json(json)).Sections[key].Record.TryGet(field, out FactNode? node);
        return node!.ToString()!;
    }
}
