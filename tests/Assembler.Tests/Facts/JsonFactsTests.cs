using System.Text;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Tests.Merges;

namespace DevZoneDocs.Assembler.Tests.Facts;

public sealed class JsonFactsTests
{
    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("-0.00", "0.00")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E-3", "0.0015")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    public void A_number_keeps_the_decimals_it_was_given(string json, string text) =>
        Assert.Equal(text, Value(json).Phrase.Text);

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e-40")]
    [InlineData("123456789012345678901234567890123")]
    [InlineData("0.12345678901234567890123456789012345")]
    public void But_one_that_no_decimal_holds_stays_text(string json)
    {
        Fact fact = Value(json);

        Assert.Equal(json, fact.Phrase.Text);
        Assert.Null(fact.Number);
    }

    [Theory]
    [InlineData("\"甲\\u0000乙\\u001F\"", "甲乙", "U+0000")]
    [InlineData("\"甲\\uD800乙\"", "甲乙", "U+D800")]
    [InlineData("\"甲\\uFFFE\\uFDD0乙\"", "甲乙", "U+FFFE")]
    [InlineData("\"甲\\u202E乙\\u2066\"", "甲乙", "U+202E")]
    public void What_a_document_cannot_hold_is_left_out_and_told(string json, string text, string named)
    {
        JsonFacts facts = Merged.Data($$"""{"值":[{{json}}]}""");

        FactList list = Assert.IsType<FactList>(Node(facts));
        Assert.Equal(text, Assert.IsType<Fact>(Assert.Single(list.Items)).Phrase.Text);
        DataProblem problem = Assert.Single(facts.Removed);
        Assert.Equal("/值/0", problem.Place);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"甲\\r\\n乙\\u2028丙\\u000b丁\\t戊\"", "甲\n乙\n丙\n丁\t戊")]
    [InlineData("\"😀\\uD83D\\uDE00\"", "😀😀")]
    public void Lines_tabs_and_pairs_stay(string json, string text)
    {
        JsonFacts facts = Merged.Data($$"""{"值":{{json}}}""");

        Assert.Equal(text, Assert.IsType<Fact>(Node(facts)).Phrase.Text);
        Assert.Empty(facts.Removed);
    }

    [Theory]
    [InlineData("[1]", "应为一个对象，现为列表。写作 {\"名称\": 值, …}")]
    [InlineData("", "文件是空的。请确认选对了文件")]
    [InlineData("""{"甲":1,"甲":2}""", "/甲：重复填写。只留一个")]
    [InlineData("""{"甲\uD800":1}""", "有一项的名称含有残缺的字符。请重新输入名称")]
    public void What_is_no_object_of_data_is_refused(string json, string problem) =>
        Assert.Contains(problem.Split('：')[^1].Split('，')[0], string.Join('\n', Assert.Throws<PeriodDataException>(() => Merged.Data(json)).Problems), StringComparison.Ordinal);

    [Fact]
    public void Every_character_there_is_makes_a_sound_document()
    {
        StringBuilder json = new("""{"值":[""");
        for (int from = 0; from < 0x11000; from += 0x400)
            json.Append(from == 0 ? "" : ",").Append('"').Append(string.Concat(Enumerable.Range(from, 0x400).Select(Escaped))).Append('"');
        json.Append("]}");

        Merged merged = Merged.Of("{{#each 值}}{{this}}{{/each}}", json.ToString());

        Assert.NotEmpty(merged.Findings);
        Assert.All(merged.Findings, finding => Assert.Equal("M01", finding.Code));
    }

    private static string Escaped(int point) => point < 0x10000 ? $"\\u{point:X4}" : char.ConvertFromUtf32(point * 0x10 % 0x10FFF0 is var far and >= 0x10000 ? far : point);

    private static Fact Value(string json) => Assert.IsType<Fact>(Node(Merged.Data($$"""{"值":{{json}}}""")));

    private static FactNode? Node(JsonFacts facts)
    {
        Assert.True(facts.Root.TryGet("值", out FactNode? node));
        return node;
    }
}
