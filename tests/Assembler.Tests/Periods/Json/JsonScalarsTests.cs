using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods.Json;

public sealed class JsonScalarsTests
{
    [Theory]
    [InlineData("\"186.4\"", "应为数字，现为文字 \"186.4\"。去掉引号即可")]
    [InlineData("\"1,864\"", "应为数字，现为文字 \"1,864\"。只填数字：不加引号、逗号和单位，约数用 approx 表示")]
    [InlineData("\"待定\"", "应为数字，现为文字 \"待定\"。数据未到填 null")]
    [InlineData("true", "应为数字，现为 true。请改正")]
    [InlineData("1e3", "1e3 用了科学记数法。写成普通数字")]
    [InlineData("1E-999999999", "1E-999999999 用了科学记数法。写成普通数字")]
    [InlineData("12345678901234567890", "12345678901234567890 太大，整数部分最多 15 位。请核对数值，或换用较大的单位")]
    [InlineData("9.699999999999999", "9.699999999999999 小数位太多，最多 8 位。请按统计口径取整")]
    public void A_number_that_no_report_can_write_is_refused(string json, string expected) =>
        Assert.Equal("/sections/economy/indicators/0/value：" + expected, Assert.Single(Given.Problems(Value(json))));

    [Theory]
    [InlineData("186.40", "186.40")]
    [InlineData("0.10", "0.10")]
    [InlineData("-3", "-3")]
    [InlineData("-0.0", "0.0")]
    [InlineData("999999999999999.12345678", "999999999999999.12345678")]
    public void A_number_keeps_the_decimals_it_was_given(string json, string expected) =>
        Assert.Equal(expected, Given.Json(Value(json)).Sections["economy"].Indicators[0].Value.ToString());

    [Theory]
    [InlineData("comparison", "\"同期\"", "没有 \"同期\" 这个选项。可填：同比、环比、比年初")]
    [InlineData("estimate", "\"是\"", "应为 true 或 false，现为文字 \"是\"。写 true 或 false，不加引号")]
    [InlineData("period", "\"2025年\"", "\"2025年\" 不是报告期。写作 2010、2010-H1")]
    [InlineData("period", "\"２０２５\"", "用半角字符")]
    [InlineData("due", "\"10月8日\"", "\"10月8日\" 不是日期。写作 2010、2010-11")]
    [InlineData("due", "\"2025-02-30\"", "\"2025-02-30\" 不是日期")]
    public void A_word_that_is_not_known_is_told_with_those_that_are(string key, string json, string expected)
    {
        string problem = Assert.Single(Given.Problems(Given.Section($$""" "indicators":[{"name":"产值","value":1,"unit":"亿元","{{key}}":{{json}}}] """)));

        Assert.StartsWith($"/sections/economy/indicators/0/{key}：", problem, StringComparison.Ordinal);
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"甲\u0007乙", "U+0007（控制字符）")]
    [InlineData(@"甲\n乙", "U+000A（换行）。请删除，一段话写在一行内")]
    [InlineData(@"甲\u2028乙", "U+2028（换行）")]
    [InlineData(@"甲\t乙", "U+0009（制表符）")]
    [InlineData(@"甲\u200b乙\u202e", "U+200B（零宽字符）、U+202E（文字方向标记）")]
    [InlineData(@"甲\u2066乙", "U+2066（文字方向标记）")]
    [InlineData(@"甲\ufeff", "U+FEFF（零宽字符）")]
    [InlineData(@"甲\ufffd", "U+FFFD（编码转换时丢失的字）")]
    [InlineData(@"甲\uffff", "U+FFFF")]
    [InlineData(@"甲\ud800", "U+D800")]
    [InlineData(@"\\u甲\udc00\ud83d\ude00", "U+DC00")]
    public void A_character_that_no_document_may_hold_is_named(string text, string expected)
    {
        string problem = Assert.Single(Given.Problems(Given.Section($""" "department":"{text}" """)));

        Assert.StartsWith("/sections/economy/department：", problem, StringComparison.Ordinal);
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"a\ud800")]
    [InlineData(@"a\u0007")]
    public void Nor_may_a_key_hold_one(string key) =>
        Assert.NotEmpty(Given.Problems(Given.Section("", key)));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \u3000\"")]
    public void A_blank_text_is_refused(string json) =>
        Assert.Equal("/sections/economy/department：不能是空白。没有内容时去掉这一项", Assert.Single(Given.Problems(Given.Section($" \"department\":{json} "))));

    [Fact]
    public void White_space_around_a_text_and_the_mark_that_closes_a_title_or_a_sentence_are_dropped()
    {
        SectionData section = Given.Json(Given.Section(""" "title":" 经济运行。 ","department":"　经发局\n","note":"一句话。","activities":[{"text":"开展检查； "}] """)).Sections["economy"];

        Assert.Equal("经济运行", section.Title);
        Assert.Equal("经发局", section.Department);
        Assert.Equal("一句话。", section.Note);
        Assert.Equal("开展检查", section.Activities[0].Text.Pieces[0].Text);
    }

    private static string Value(string json) => Given.Section($$""" "indicators":[{"name":"利润","value":{{json}},"unit":"万元"}] """);
}
