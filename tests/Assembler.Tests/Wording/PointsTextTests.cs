using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class PointsTextTests
{
    [Theory]
    [InlineData("1.2", "1.2个百分点")]
    [InlineData("-0.40", "0.40个百分点")]
    [InlineData("32.0", "32个百分点")]
    [InlineData("1.6667", "1.67个百分点")]
    public void Points_have_no_sign_and_two_decimals_at_most(string points, string expected) =>
        Assert.Equal(expected, PointsText.Of(Amount.Of(points)));
}
