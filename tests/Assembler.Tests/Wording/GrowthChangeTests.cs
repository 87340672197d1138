using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class GrowthChangeTests
{
    [Theory]
    [InlineData("9.7", "8.5", "增速比上年同期", "加快1.2个百分点")]
    [InlineData("8.5", "9.7", "增速比上年同期", "回落1.2个百分点")]
    [InlineData("-3.1", "-5.2", "降幅比上年同期", "收窄2.1个百分点")]
    [InlineData("-5.2", "-3.1", "降幅比上年同期", "扩大2.1个百分点")]
    [InlineData("3.1", "-5.2", "", "由降转增")]
    [InlineData("-5.2", "3.1", "", "由增转降")]
    [InlineData("3.1", "0", "", "由平转增")]
    [InlineData("0", "-3.1", "", "由降转平")]
    [InlineData("9.7", "9.7", "", "增速与上年同期持平")]
    [InlineData("-9.7", "-9.7", "", "降幅与上年同期持平")]
    [InlineData("9.701", "9.7", "", "增速与上年同期基本持平")]
    [InlineData("0", "0.0", "", "增速与上年同期持平")]
    public void A_rate_quickens_slackens_or_turns(string rate, string before, string lead, string text) =>
        Assert.Equal(new Phrase(lead, text), GrowthChange.Of(Amount.Of(rate), Amount.Of(before)));

    [Fact]
    public void It_may_be_held_against_any_period() =>
        Assert.Equal("增速比上半年加快1个百分点", GrowthChange.Of(10, 9, "上半年").ToString());
}
