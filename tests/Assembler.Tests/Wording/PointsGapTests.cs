using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class PointsGapTests
{
    [Theory]
    [InlineData("8.3", "7.1", "高于全市平均水平1.2个百分点")]
    [InlineData("7.1", "8.3", "低于全市平均水平1.2个百分点")]
    [InlineData("-13.5", "-12", "低于全市平均水平1.5个百分点")]
    [InlineData("8.3", "8.3", "与全市平均水平持平")]
    [InlineData("8.3", "-0.7", "高于全市平均水平9个百分点")]
    public void A_rate_stands_above_or_below_another(string rate, string other, string expected) =>
        Assert.Equal(expected, PointsGap.Of(Amount.Of(rate), Amount.Of(other), "全市平均水平").ToString());
}
