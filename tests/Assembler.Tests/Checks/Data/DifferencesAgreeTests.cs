using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class DifferencesAgreeTests
{
    [Fact]
    public void A_change_that_value_and_base_do_not_give_is_told() => Assert.Contains(
        "“从业人员”的增减数为减少1200人，按本期8800人和基数10500人算得减少1700人",
        Assert.Single(Told<DifferencesAgree>(DataOf(Of("从业人员 8800人") with { Prior = 10500, Difference = -1200 }))),
        StringComparison.Ordinal);

    [Fact]
    public void A_change_against_its_growth_is_told() => Assert.Contains(
        "增加1200人，公布的增幅却是-3%",
        Assert.Single(Told<DifferencesAgree>(DataOf(Of("从业人员 8800人") with { Growth = -3, Difference = 1200 }))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("8800", "-1200")]
    public void But_not_one_that_they_give(string value, string difference) =>
        Assert.Empty(Told<DifferencesAgree>(DataOf(Of($"从业人员 {value}人") with { Prior = 10000, Difference = Tests.Amount.Of(difference), Growth = -12 })));
}
