using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class BaseMissingTests
{
    [Fact]
    public void A_yearly_target_without_base_and_growth_is_told() =>
        Assert.Contains("没有上年同期数", Assert.Single(Told<BaseMissing>(DataOf(Of("产值 186.4亿元") with { Target = 250 }))), StringComparison.Ordinal);

    [Fact]
    public void With_either_of_them_it_is_not() => Assert.Empty(Told<BaseMissing>(DataOf(
        Of("产值 186.4亿元") with { Target = 250, Prior = 170 },
        Of("税收 18.4亿元") with { Target = 25, Growth = 7 },
        Of("企业 18家"))));
}
