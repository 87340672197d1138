using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class LossTextTests
{
    [Theory]
    [InlineData("-7.7", "亿元", "亏损7.7亿元")]
    [InlineData("148", "亿元", "盈利148亿元")]
    [InlineData("0", "亿元", "盈亏平衡")]
    public void A_profit_is_told_by_its_side_of_zero(string value, string unit, string expected) =>
        Assert.Equal(expected, LossText.Of(Amount.Of(value), unit));
}
