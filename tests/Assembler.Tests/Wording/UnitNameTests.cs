using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class UnitNameTests
{
    [Theory]
    [InlineData("m2", "平方米")]
    [InlineData("㎡", "平方米")]
    [InlineData("平米", "平方米")]
    [InlineData("平方", "平方米")]
    [InlineData("万平米", "万平方米")]
    [InlineData("万㎡", "万平方米")]
    [InlineData("km²", "平方公里")]
    [InlineData("平方千米", "平方公里")]
    [InlineData("KM", "公里")]
    [InlineData("千米", "公里")]
    [InlineData("度", "千瓦时")]
    [InlineData("亿度", "亿千瓦时")]
    [InlineData("kWh", "千瓦时")]
    [InlineData("万kWh", "万千瓦时")]
    [InlineData("kv", "千伏")]
    [InlineData("KVA", "千伏安")]
    [InlineData("mw", "兆瓦")]
    [InlineData("吨标煤", "吨标准煤")]
    [InlineData("万美金", "万美元")]
    [InlineData("万元人民币", "万元")]
    [InlineData("％", "%")]
    [InlineData("百分点", "个百分点")]
    [InlineData("万元/平米", "万元/平方米")]
    [InlineData(" 万 元 ", "万元")]
    [InlineData("亩", "亩")]
    [InlineData("公顷", "公顷")]
    [InlineData("人次", "人次")]
    [InlineData("万", "万")]
    public void A_unit_has_one_proper_name(string unit, string expected)
    {
        Assert.Equal(expected, UnitName.Canonical(unit));
        Assert.Equal(expected, UnitName.Canonical(expected));
    }

    [Theory]
    [InlineData("亿元", "元", 100000000)]
    [InlineData("万美元", "美元", 10000)]
    [InlineData("万平米", "平方米", 10000)]
    [InlineData("千元", "元", 1000)]
    [InlineData("百万元", "元", 1000000)]
    [InlineData("万亿元", "元", 1000000000000)]
    [InlineData("人", "人", 1)]
    [InlineData("千瓦时", "千瓦时", 1)]
    [InlineData("万千瓦时", "千瓦时", 10000)]
    [InlineData("百分点", "个百分点", 1)]
    [InlineData("", "", 1)]
    public void A_unit_is_a_base_and_a_scale(string unit, string expected, long factor) =>
        Assert.Equal((expected, factor), UnitName.ScaleOf(unit));

    [Theory]
    [InlineData("亿元", true)]
    [InlineData("万美元", true)]
    [InlineData("元", true)]
    [InlineData("单元", false)]
    [InlineData("元/平方米", false)]
    [InlineData("万", false)]
    public void Money_is_known_by_its_currency(string unit, bool expected) => Assert.Equal(expected, UnitName.IsMoney(unit));

    [Theory]
    [InlineData("%", true)]
    [InlineData("％", true)]
    [InlineData("个百分点", true)]
    [InlineData("‰", false)]
    [InlineData("件", false)]
    public void A_percentage_is_known_in_each_form(string unit, bool expected) => Assert.Equal(expected, UnitName.IsPercent(unit));

    [Theory]
    [InlineData("MW", "MW")]
    [InlineData("kV", "kV")]
    [InlineData("mw", "兆瓦")]
    [InlineData("度", "千瓦时")]
    public void A_symbol_in_its_proper_letters_is_written_as_given(string unit, string expected) =>
        Assert.Equal(expected, UnitName.Written(unit));
}
