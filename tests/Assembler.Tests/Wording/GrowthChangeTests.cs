using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class GrowthChangeTests
{
    [Theory]
    [InlineData("9.7", "9.1", "增速比上月加快0.6个百分点")]
    [InlineData("9.1", "9.7", "增速比上月回落0.6个百分点")]
    [InlineData("9.7", "9.7", "增速与上月持平")]
    [InlineData("-13.5", "-15.6", "降幅比上月收窄2.1个百分点")]
    [InlineData("-15.6", "-13.5", "降幅比上月扩大2.1个百分点")]
    [InlineData("-13.5", "-13.5", "降幅与上月持平")]
    [InlineData("1.2", "-0.8", "由降转增")]
    [InlineData("-0.8", "1.2", "由增转降")]
    [InlineData("1.2", "0", "增速比上月加快1.2个百分点")]
    [InlineData("0", "1.2", "增速比上月回落1.2个百分点")]
    [InlineData("-1.2", "0", "降幅比上月扩大1.2个百分点")]
    [InlineData("0", "-1.2", "降幅比上月收窄1.2个百分点")]
    [InlineData("10.0", "8.0", "增速比上月加快2个百分点")]
    public void The_words_come_from_the_two_rates(string rate, string before, string expected) =>
        Assert.Equal(expected, GrowthChange.Of(Amount.Of(rate), Amount.Of(before), "上月").ToString());
}
