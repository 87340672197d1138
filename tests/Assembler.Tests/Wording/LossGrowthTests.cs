using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class LossGrowthTests
{
    [Theory]
    [InlineData("148", "-46", GrowthKind.TurnedToProfit, "上年同期亏损46亿元，扭亏为盈", "扭亏为盈")]
    [InlineData("-7.7", "255", GrowthKind.TurnedToLoss, "上年同期盈利255亿元，由盈转亏", "由盈转亏")]
    [InlineData("-7.7", "0", GrowthKind.TurnedToLoss, "上年同期盈亏平衡", "上年同期盈亏平衡")]
    [InlineData("0", "-46", GrowthKind.LossNarrowed, "上年同期亏损46亿元", "上年同期亏损46亿元")]
    [InlineData("-7.7", "-46", GrowthKind.LossNarrowed, "同比减亏38.3亿元", "减亏38.3亿元")]
    [InlineData("-46", "-7.7", GrowthKind.LossWidened, "同比增亏38.3亿元", "增亏38.3亿元")]
    [InlineData("-7.7", "-7.7", GrowthKind.LossLevel, "亏损额与上年同期持平", "亏损额持平")]
    public void A_loss_is_told_without_a_percentage(string value, string prior, GrowthKind kind, string phrase, string brief)
    {
        Growth growth = GrowthTests.Of(value, prior)!;
        Assert.Equal((kind, phrase, brief), (growth.Kind, growth.Phrase.ToString(), growth.Short));
        Assert.Equal((null, "—"), (growth.Rate, growth.TableText));
    }

    [Fact]
    public void A_published_rate_of_a_loss_is_not_written() =>
        Assert.Equal("上年同期盈利255亿元，由盈转亏", GrowthTests.Of("-7.7", "255", published: "-103")!.Phrase.ToString());

    [Fact]
    public void A_whole_year_turns_from_the_year_before()
    {
        var input = new GrowthInput { Value = 3, Prior = -2, Unit = "万元", WholeYear = true };
        Assert.Equal("上年亏损2万元，扭亏为盈", Growth.Of(input)!.Phrase.ToString());
    }
}
