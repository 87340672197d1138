using DevZoneDocs.Assembler.Tests.Merges;

namespace DevZoneDocs.Assembler.Tests.Sections.Formatters;

/// <summary>What the formatters make of numbers, dates and lists, each row a tag and a value.</summary>
public sealed class FigureFormattersTests
{
    [Theory]
    [InlineData("千分位", "1234567.80", "1,234,567.80")]
    [InlineData("thousands", "-1234", "-1,234")]
    [InlineData("千分位", "123", "123")]
    [InlineData("千分位", "\"1234567\"", "1,234,567")]
    [InlineData("小数: 2", "12.345", "12.35")]
    [InlineData("小数: 2", "-12.345", "-12.35")]
    [InlineData("小数: 1", "12", "12.0")]
    [InlineData("decimals: 0", "2.5", "3")]
    [InlineData("小数", "0.5", "1")]
    [InlineData("小数: 1", "-0.04", "0.0")]
    [InlineData("换算: 亿元", "186400000", "1.864亿元")]
    [InlineData("换算: '万' | 小数: 1", "12345", "1.2万")]
    [InlineData("换算", "123456789", "1.23456789亿")]
    [InlineData("scale", "9999", "9999")]
    [InlineData("换算: 万元 | 千分位", "123456780000", "12,345,678万元")]
    [InlineData("百分比", "0.0974", "9.74%")]
    [InlineData("百分比: 1", "0.09745", "9.7%")]
    [InlineData("百分比", "0.50", "50%")]
    [InlineData("percent: 2", "1", "100.00%")]
    [InlineData("百分点", "1.2", "1.2个百分点")]
    [InlineData("绝对值 | points", "-0.4", "0.4个百分点")]
    [InlineData("正负号", "1.2", "+1.2")]
    [InlineData("sign", "-1.2", "-1.2")]
    [InlineData("正负号", "0", "0")]
    [InlineData("百分比 | 正负号", "0.012", "+1.2%")]
    [InlineData("汉字", "12", "十二")]
    [InlineData("日期", "\"2026-10-08\"", "2026年10月8日")]
    [InlineData("日期", "\"2026-10-08T12:30:00Z\"", "2026年10月8日")]
    [InlineData("日期", "\"2026/10/8\"", "2026年10月8日")]
    [InlineData("日期: 月日", "\"2026-10-08\"", "10月8日")]
    [InlineData("date: '年月'", "\"20261008\"", "2026年10月")]
    [InlineData("列举", "[\"甲\",\"乙\",\"丙\"]", "甲、乙和丙")]
    [InlineData("列举: 及", "[\"甲\",\"乙\"]", "甲及乙")]
    [InlineData("连接", "[\"甲\",1.50]", "甲、1.50")]
    [InlineData("join: '；'", "[\"甲\",\"乙\"]", "甲；乙")]
    [InlineData("缺省: '无'", "null", "无")]
    [InlineData("default", "\"\"", "—")]
    public void A_value_is_written_as_its_tag_asks(string formatter, string value, string text) =>
        Assert.Equal(text, Merged.Of($"{{{{值 | {formatter}}}}}", $$"""{"值":{{value}}}""").Text);

    [Theory]
    [InlineData("千分位", "\"不详\"", "不详")]
    [InlineData("日期", "\"近期\"", "近期")]
    [InlineData("日期", "\"2026-13-40\"", "2026-13-40")]
    [InlineData("小数: 2", "1e400", "1e400")]
    [InlineData("换算: 亿元", "79228162514264337593543950335", "79228162514264337593543950335")]
    public void But_what_it_cannot_format_stays_as_it_is(string formatter, string value, string text) =>
        Assert.Equal(text, Merged.Of($"{{{{值 | {formatter}}}}}", $$"""{"值":{{value}}}""").Text);

    [Theory]
    [InlineData("小数: 99")]
    [InlineData("百分比: 两")]
    [InlineData("千分位: 3")]
    [InlineData("日期: 星期")]
    public void An_argument_that_it_does_not_take_is_a_mistake_of_the_template(string formatter) =>
        Assert.Contains("，现为“", Assert.Single(Merged.Problems($"{{{{值 | {formatter}}}}}")), StringComparison.Ordinal);

    [Fact]
    public void A_gap_stays_a_gap_through_every_formatter() =>
        Assert.Equal("==【待补：值】==", Merged.Of("{{值 | 千分位 | 小数: 2 | 百分比 | 日期 | 换算}}", """{"值":null}""").Text);
}
