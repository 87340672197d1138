using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class CountGrowthTests
{
    [Theory]
    [InlineData("19", "32", "家", "同比减少13家")]
    [InlineData("14", "9", "件", "同比增加5件")]
    [InlineData("190", "320", "家", "同比下降40.6%")]
    [InlineData("19", "32", "亿元", "同比下降40.6%")]
    [InlineData("19", "0", "家", "上年同期为零")]
    [InlineData("19", "19", "家", "与上年同期持平")]
    public void A_small_count_is_told_by_what_came_or_went(string value, string prior, string unit, string expected)
    {
        Indicator indicator = new() { Name = "甲", Value = Amount.Of(value), Unit = unit, Prior = Amount.Of(prior) };
        Growth growth = Growth.Of(new GrowthInput { Value = indicator.Value, Prior = indicator.Prior, Unit = unit })!;

        Assert.Equal(expected, CountGrowth.Of(growth, indicator, unit).Phrase.ToString());
    }

    [Theory]
    [InlineData("46210", "35058", "户", "比年初增加11152户")]
    [InlineData("12.6", "13.8", "亿元", "比年初减少1.2亿元")]
    [InlineData("12.6", "12.6", "亿元", "与年初持平")]
    public void What_there_is_against_the_start_of_the_year_is_told_likewise(string value, string prior, string unit, string expected)
    {
        Indicator indicator = new() { Name = "甲", Value = Amount.Of(value), Unit = unit, Prior = Amount.Of(prior), Comparison = Comparison.SinceYearStart };
        Growth growth = Growth.Of(new GrowthInput { Value = indicator.Value, Prior = indicator.Prior, Unit = unit, Comparison = indicator.Comparison })!;

        Assert.Equal(expected, CountGrowth.Of(growth, indicator, unit).Phrase.ToString());
    }
}
