using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class GrowthTests
{
    [Theory]
    [InlineData("186.4", "169.9", "同比增长9.7%", "9.7")]
    [InlineData("160.2", "169.9", "同比下降5.7%", "-5.7")]
    [InlineData("112", "100", "同比增长12%", "12.0")]
    [InlineData("100.06", "100", "同比增长0.1%", "0.1")]
    [InlineData("200.1", "200", "同比增长0.1%", "0.1")]
    [InlineData("199.9", "200", "同比下降0.1%", "-0.1")]
    [InlineData("204", "100", "同比增长104%", "104.0")]
    public void A_growth_is_computed_from_unrounded_values_to_one_decimal(string value, string prior, string phrase, string table)
    {
        Growth growth = Of(value, prior)!;
        Assert.Equal((phrase, table), (growth.Phrase.ToString(), growth.TableText));
        Assert.Equal(Amount.Of(table), growth.Rate);
    }

    [Fact]
    public void A_growth_below_zero_is_a_fall() => Assert.Equal(GrowthKind.Fall, Of("160.2", "169.9")!.Kind);

    [Fact]
    public void A_half_may_go_to_the_even_neighbour()
    {
        var input = new GrowthInput { Value = 200.5m, Prior = 200m, Rounding = RoundingRule.HalfEven };
        Assert.Equal("同比增长0.2%", Growth.Of(input)!.Phrase.ToString());
    }

    [Theory]
    [InlineData("100", "100", GrowthKind.Level, "与上年同期持平", "持平")]
    [InlineData("100.04", "100", GrowthKind.NearlyLevel, "与上年同期基本持平", "基本持平")]
    [InlineData("99.96", "100", GrowthKind.NearlyLevel, "与上年同期基本持平", "基本持平")]
    public void What_rounds_to_zero_is_level(string value, string prior, GrowthKind kind, string text, string brief)
    {
        Growth growth = Of(value, prior)!;
        Assert.Equal((kind, new Phrase("", text), brief), (growth.Kind, growth.Phrase, growth.Short));
        Assert.Equal("0.0", growth.TableText);
    }

    [Theory]
    [InlineData("25.1", "同比增长25.1%")]
    [InlineData("15", "同比增长15%")]
    [InlineData("0.04", "同比增长0.04%")]
    [InlineData("-3.50", "同比下降3.50%")]
    [InlineData("0", "与上年同期持平")]
    public void A_published_rate_keeps_its_own_decimals(string rate, string phrase) =>
        Assert.Equal(phrase, Of(null, null, published: rate)!.Phrase.ToString());

    [Fact]
    public void A_published_rate_goes_before_the_computed_one_which_is_kept_for_the_check()
    {
        Growth growth = Of("110", "100", published: "8.5")!;
        Assert.Equal("同比增长8.5%", growth.Phrase.ToString());
        Assert.True(growth.IsPublished);
        Assert.Equal((8.5m, 10m), (growth.Rate, growth.ComputedRate));
    }

    [Fact]
    public void A_published_zero_of_values_that_differ_is_nearly_level() =>
        Assert.Equal("与上年同期基本持平", Of("110", "100", published: "0.0")!.Phrase.ToString());

    [Fact]
    public void A_published_fall_of_more_than_all_gives_way_to_the_computed_one() =>
        Assert.Equal("同比增长10%", Of("110", "100", published: "-143.6")!.Phrase.ToString());

    [Theory]
    [InlineData("100", null, null)]
    [InlineData(null, "100", null)]
    [InlineData("0", "0", null)]
    [InlineData("0", "0", "5")]
    [InlineData("12", null, "-143.6")]
    [InlineData("-7.7", null, "-143.6")]
    [InlineData("1000000000000000", "0.000000000000000001", null)]
    public void Without_a_sound_base_nothing_is_said(string? value, string? prior, string? published) =>
        Assert.Null(Of(value, prior, published: published));

    [Theory]
    [InlineData("204", "100", "是上年同期的2.04倍", "增长1.04倍")]
    [InlineData("200", "100", "是上年同期的2倍", "翻一番")]
    [InlineData("400", "100", "是上年同期的4倍", "翻两番")]
    [InlineData("800", "100", "是上年同期的8倍", "翻三番")]
    [InlineData("199", "100", null, null)]
    [InlineData("40", "100", null, null)]
    public void Multiples_tell_the_level_or_the_increment_and_never_a_fall(string value, string prior, string? multiple, string? increment)
    {
        Growth growth = Of(value, prior)!;
        Assert.Equal((multiple, increment), (growth.MultipleText, growth.IncrementText));
        Assert.Equal(multiple is not null, growth.Kind == GrowthKind.MultipleRise);
    }

    [Theory]
    [InlineData("601", "100", true)]
    [InlineData("600", "100", false)]
    [InlineData("1", "100", false)]
    public void A_rate_over_500_percent_has_a_low_base(string value, string prior, bool low) =>
        Assert.Equal(low, Of(value, prior)!.LowBase);

    [Theory]
    [InlineData("12", "0", GrowthKind.FromZero, "上年同期为零", "净增12亿元")]
    [InlineData("0", "3.2", GrowthKind.ToZero, "上年同期为3.2亿元", "减少3.2亿元")]
    public void From_zero_and_to_zero_there_is_no_percentage(string value, string prior, GrowthKind kind, string text, string difference)
    {
        Growth growth = Of(value, prior, published: "100")!;
        Assert.Equal((kind, text, difference), (growth.Kind, growth.Phrase.ToString(), growth.DifferenceText));
        Assert.Equal((null, "—"), (growth.Rate, growth.TableText));
    }

    [Theory]
    [InlineData("186.4", "169.9", "增加16.5亿元")]
    [InlineData("160.2", "169.9", "减少9.7亿元")]
    [InlineData("100", "100", null)]
    public void The_change_itself_can_be_told(string value, string prior, string? expected) =>
        Assert.Equal(expected, Of(value, prior)!.DifferenceText);

    internal static Growth? Of(string? value, string? prior, string unit = "亿元", string? published = null) => Growth.Of(new GrowthInput
    {
        Value = Amount.OrNull(value),
        Prior = Amount.OrNull(prior),
        Unit = unit,
        PublishedRate = Amount.OrNull(published),
    });
}
