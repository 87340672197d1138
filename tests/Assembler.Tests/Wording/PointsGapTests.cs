using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class PointsGapTests
{
    [Theory]
    [InlineData("9.7", "8.2", "高于全市平均水平", "1.5个百分点")]
    [InlineData("8.2", "9.7", "低于全市平均水平", "1.5个百分点")]
    [InlineData("9.7", "9.7", "", "与全市平均水平持平")]
    [InlineData("9.701", "9.7", "", "与全市平均水平基本持平")]
    public void A_rate_stands_above_or_below_another_by_points(string value, string reference, string lead, string text) =>
        Assert.Equal(new Phrase(lead, text), PointsGap.Of(Amount.Of(value), Amount.Of(reference), "全市平均水平"));
}
