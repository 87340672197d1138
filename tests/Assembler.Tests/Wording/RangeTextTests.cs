using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class RangeTextTests
{
    [Theory]
    [InlineData("15", "30", "%", "15%—30%")]
    [InlineData("9", "16", "亿元", "9亿—16亿元")]
    [InlineData("13", "17", "万元", "13万—17万元")]
    [InlineData("100", "150", "公里", "100—150公里")]
    [InlineData("12500", "20000", "元", "12500—20000元")]
    [InlineData("1", "2", "个百分点", "1—2个百分点")]
    [InlineData("3", "5", "千万元", "3000万—5000万元")]
    [InlineData("-3", "5", "%", "-3%至5%")]
    [InlineData("5", "5", "%", "5%")]
    public void The_sign_of_a_rate_and_the_word_of_scale_stand_with_both_numbers(string low, string high, string unit, string expected) =>
        Assert.Equal(expected, RangeText.Of(Amount.Of(low), Amount.Of(high), unit));

    [Fact]
    public void But_a_range_does_not_run_backwards() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RangeText.Of(2, 1, "家"));
}
