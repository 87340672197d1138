using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class PointsGrowthTests
{
    [Theory]
    [InlineData("96.5", "95.3", GrowthKind.PointsUp, "同比提高1.2个百分点", "1.2")]
    [InlineData("95.3", "96.5", GrowthKind.PointsDown, "同比下降1.2个百分点", "-1.2")]
    [InlineData("98.0", "96.0", GrowthKind.PointsUp, "同比提高2个百分点", "2")]
    [InlineData("5", "0", GrowthKind.PointsUp, "同比提高5个百分点", "5")]
    [InlineData("-1.5", "0.5", GrowthKind.PointsDown, "同比下降2个百分点", "-2")]
    [InlineData("95.12345", "95", GrowthKind.PointsUp, "同比提高0.12个百分点", "0.12")]
    [InlineData("96.5", "96.5", GrowthKind.Level, "与上年同期持平", "0")]
    [InlineData("96.501", "96.5", GrowthKind.NearlyLevel, "与上年同期基本持平", "0")]
    public void A_rate_changes_by_points(string value, string prior, GrowthKind kind, string phrase, string table)
    {
        Growth growth = GrowthTests.Of(value, prior, "%")!;
        Assert.Equal((kind, phrase, table), (growth.Kind, growth.Phrase.ToString(), growth.TableText));
        Assert.Null(growth.Rate);
    }

    [Theory]
    [InlineData("0.8", "同比提高0.8个百分点")]
    [InlineData("-0.8", "同比下降0.8个百分点")]
    public void A_published_change_of_a_rate_is_one_of_points(string published, string phrase) =>
        Assert.Equal(phrase, GrowthTests.Of("96.5", null, "%", published)!.Phrase.ToString());

    [Theory]
    [InlineData("%", "提高1个百分点")]
    [InlineData("％", "提高1个百分点")]
    [InlineData("个百分点", "提高1个百分点")]
    [InlineData("‰", "提高1个千分点")]
    public void Each_rate_has_its_points(string unit, string expected) =>
        Assert.Equal(expected, GrowthTests.Of("3", "2", unit)!.Short);

    [Fact]
    public void A_rate_without_a_base_says_nothing() => Assert.Null(GrowthTests.Of("96.5", null, "%"));
}
