using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("186.4", "亿元", "186.4亿元")]
    [InlineData("186.40", "亿元", "186.40亿元")]
    [InlineData("128.0", "亿元", "128亿元")]
    [InlineData("49.0", "%", "49%")]
    [InlineData("23046", "m2", "23046平方米")]
    [InlineData("0.46", "万元", "0.46万元")]
    [InlineData("1234567", "元", "1234567元")]
    [InlineData("15", "％", "15%")]
    [InlineData("3", "", "3")]
    [InlineData("-0.6", "‰", "-0.6‰")]
    public void A_quantity_keeps_its_decimals_and_takes_the_proper_unit(string value, string unit, string expected) =>
        Assert.Equal(expected, QuantityText.Of(Amount.Of(value), unit));

    [Theory]
    [InlineData("3", "千万元", "3000万元")]
    [InlineData("5.5", "百万元", "550万元")]
    [InlineData("4", "千元", "4000元")]
    [InlineData("3", "百亿元", "300亿元")]
    [InlineData("4", "千人", "4000人")]
    [InlineData("1000", "千瓦时", "1000千瓦时")]
    [InlineData("2.5", "万千瓦", "2.5万千瓦")]
    public void Of_the_words_of_scale_only_万_and_亿_stand_beside_digits(string value, string unit, string expected) =>
        Assert.Equal(expected, QuantityText.Of(Amount.Of(value), unit));

    [Theory]
    [InlineData("2", "万人", Approximation.Nearly, "近2万人")]
    [InlineData("300", "人", Approximation.About, "约300人")]
    [InlineData("20", "亿元", Approximation.MoreThan, "超过20亿元")]
    [InlineData("100", "亩", Approximation.LessThan, "不足100亩")]
    [InlineData("15", "%", Approximation.NotBelow, "不低于15%")]
    [InlineData("1200", "人", Approximation.Odd, "1200余人")]
    [InlineData("1.2", "万人", Approximation.Odd, "1.2万余人")]
    [InlineData("3", "亿元", Approximation.Odd, "3亿余元")]
    [InlineData("8200", "万元", Approximation.Odd, "8200余万元")]
    [InlineData("50", "亿元", Approximation.SomeMore, "50多亿元")]
    [InlineData("50", "期", Approximation.SomeMore, "50多期")]
    [InlineData("5", "公里", Approximation.SomeMore, "5公里多")]
    [InlineData("12.5", "公里", Approximation.Odd, "12.5公里余")]
    [InlineData("80", "%", Approximation.SomeMore, "80%多")]
    [InlineData("80", "%", Approximation.OrMore, "80%以上")]
    [InlineData("40", "天", Approximation.Roughly, "40天左右")]
    [InlineData("3", "%", Approximation.Within, "3%以内")]
    [InlineData("3", "千人", Approximation.Odd, "3000余人")]
    public void The_word_for_inexact_stands_at_its_place(string value, string unit, Approximation approx, string expected) =>
        Assert.Equal(expected, QuantityText.Of(Amount.Of(value), unit, approx));

    [Theory]
    [InlineData("-7.7", "亿元", null, "亏损7.7亿元")]
    [InlineData("-2507", "万元", Approximation.About, "亏损约2507万元")]
    [InlineData("-3", "千万元", null, "亏损3000万元")]
    public void Money_below_zero_is_a_loss(string value, string unit, Approximation? approx, string expected) =>
        Assert.Equal(expected, QuantityText.Of(Amount.Of(value), unit, approx));

    [Theory]
    [InlineData("0.50", "0.50")]
    [InlineData("-0.0", "0.0")]
    [InlineData("0.0000001", "0.0000001")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    public void A_number_alone_is_plain_digits(string value, string expected) =>
        Assert.Equal(expected, QuantityText.Number(Amount.Of(value)));
}
