using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class GrowthBaseTests
{
    [Theory]
    [InlineData(Comparison.YearOnYear, false, "同比增长10%", "同比下降10%", "与上年同期持平")]
    [InlineData(Comparison.YearOnYear, true, "比上年增长10%", "比上年下降10%", "与上年持平")]
    [InlineData(Comparison.PeriodOnPeriod, false, "环比增长10%", "环比下降10%", "与上期持平")]
    [InlineData(Comparison.SinceYearStart, false, "比年初增加10%", "比年初减少10%", "与年初持平")]
    public void The_words_follow_what_is_compared_with(Comparison comparison, bool year, string rise, string fall, string level)
    {
        Assert.Equal(rise, Write(110));
        Assert.Equal(fall, Write(90));
        Assert.Equal(level, Write(100));

        string Write(decimal value) =>
            Growth.Of(new GrowthInput { Value = value, Prior = 100, Comparison = comparison, WholeYear = year })!.Phrase.ToString();
    }

    [Theory]
    [InlineData(false, 110, "按可比口径增长10%")]
    [InlineData(true, 90, "按可比口径比上年下降10%")]
    [InlineData(false, 100, "按可比口径与上年同期持平")]
    public void A_base_that_was_recounted_is_said_to_be(bool year, int value, string expected)
    {
        var input = new GrowthInput { Value = value, Prior = 100, WholeYear = year, Basis = GrowthBasis.ComparableScope };
        Assert.Equal(expected, Growth.Of(input)!.Phrase.ToString());
    }

    [Theory]
    [InlineData(GrowthBasis.SameScope, 8.5, "同口径增长8.5%")]
    [InlineData(GrowthBasis.ComparableScope, 8.5, "按可比口径增长8.5%")]
    [InlineData(GrowthBasis.ComparablePrices, 8.5, "按可比价格计算，同比增长8.5%")]
    [InlineData(GrowthBasis.ComparablePrices, -8.5, "按可比价格计算，同比下降8.5%")]
    [InlineData(GrowthBasis.ComparablePrices, 0, "按可比价格计算，与上年同期持平")]
    [InlineData(GrowthBasis.TwoYearAverage, 6.1, "两年平均增长6.1%")]
    [InlineData(GrowthBasis.TwoYearAverage, -6.1, "两年平均下降6.1%")]
    public void A_basis_is_said_before_the_growth(GrowthBasis basis, double rate, string expected) =>
        Assert.Equal(expected, Growth.Of(new GrowthInput { PublishedRate = (decimal)rate, Basis = basis })!.Phrase.ToString());

    [Theory]
    [InlineData(12, 0, "上年为零")]
    [InlineData(0, 12, "上年为12家")]
    [InlineData(204, 100, "比上年增长104%")]
    public void A_whole_year_names_the_year_before(int value, int prior, string expected)
    {
        var input = new GrowthInput { Value = value, Prior = prior, Unit = "家", WholeYear = true };
        Assert.Equal(expected, Growth.Of(input)!.Phrase.ToString());
    }
}
