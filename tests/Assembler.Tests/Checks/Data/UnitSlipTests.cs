using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class UnitSlipTests
{
    [Theory]
    [InlineData("引进外资 1870万元")]
    [InlineData("慈善捐款 35万元")]
    [InlineData("税收 4.07亿元")]
    [InlineData("外资 26.07万美元")]
    public void A_sum_of_its_own_size_is_no_error(string row) => Assert.Empty(Told(Of(row)));

    [Fact]
    public void A_sum_that_only_another_unit_explains_is_told() => Assert.Contains(
        "出口交货值”26.07万元，与同一部分的其他金额（产值84.95亿元、投资9.8亿元）相差悬殊", Assert.Single(Told(Of("出口交货值 26.07万元"))), StringComparison.Ordinal);

    [Fact]
    public void But_not_a_sum_below_its_own_part_in_a_foreign_currency_which_is_told_of_the_part() =>
        Assert.Empty(Told<UnitSlip>(DataOf(Of("产值 84.95亿元"), Of("投资 9.8亿元"), Whole("出口交货值 26.07万元", BreakdownMode.Partial, "自营出口 2.04亿美元"))));

    private static string[] Told(Indicator indicator) => Told<UnitSlip>(DataOf(Of("产值 84.95亿元"), Of("投资 9.8亿元"), indicator));
}
