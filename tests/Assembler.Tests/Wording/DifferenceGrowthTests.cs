using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class DifferenceGrowthTests
{
    [Theory]
    [InlineData("-200", "300", GrowthKind.Fall, "同比减少500人")]
    [InlineData("300", "-200", GrowthKind.Rise, "同比增加500人")]
    [InlineData("-200", "-200", GrowthKind.Level, "与上年同期持平")]
    public void A_count_below_zero_is_no_loss_and_has_no_percentage(string value, string prior, GrowthKind kind, string phrase)
    {
        Growth growth = GrowthTests.Of(value, prior, "人")!;
        Assert.Equal((kind, phrase, "—"), (growth.Kind, growth.Phrase.ToString(), growth.TableText));
    }

    [Fact]
    public void Money_that_flows_out_may_be_told_so_too()
    {
        var input = new GrowthInput { Value = -2, Prior = 3, Unit = "亿元", BelowZeroIsLoss = false };
        Assert.Equal("同比减少5亿元", Growth.Of(input)!.Phrase.ToString());
    }

    [Fact]
    public void Without_a_base_nothing_is_said() => Assert.Null(GrowthTests.Of("-200", null, "人", "5"));
}
