using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class CumulativeNeverFallsTests
{
    [Fact]
    public void A_longer_run_with_less_is_told() => Assert.Contains(
        "“税收”1—8月累计5.2亿元，小于1—5月累计6.1亿元",
        Assert.Single(Told<CumulativeNeverFalls>(DataOf(Run("税收 6.1亿元", 5), Run("税收 5.2亿元", 8)))),
        StringComparison.Ordinal);

    [Fact]
    public void But_not_one_with_more_nor_a_stock_that_shrank()
    {
        Assert.Empty(Told<CumulativeNeverFalls>(DataOf(Run("税收 5.2亿元", 5), Run("税收 6.1亿元", 8))));
        Assert.Empty(Told<CumulativeNeverFalls>(DataOf(Run("规模以上企业 31家", 5), Run("规模以上企业 29家", 8))));
    }

    [Fact]
    public void A_month_with_more_than_the_run_it_lies_in_is_told() => Assert.Contains(
        "“税收”1—5月累计5.2亿元，小于5月6.1亿元",
        Assert.Single(Told<CumulativeNeverFalls>(DataOf(Run("税收 5.2亿元", 5), Of("税收 6.1亿元") with { Period = Period.Of(2025, 5, 2025, 5) }))),
        StringComparison.Ordinal);

    [Fact]
    public void A_cumulative_value_beside_the_month_is_held_against_it() => Assert.Single(Told<CumulativeNeverFalls>(
        DataOf("2025-05", ("economy", new SectionData { Indicators = [Of("税收 6.1亿元") with { Cumulative = new CumulativeValue { Value = 5.2m } }] }))));

    private static Indicator Run(string figure, int lastMonth) => Of(figure) with { Id = $"{figure}{lastMonth}", Period = Period.Of(2025, 1, 2025, lastMonth) };
}
