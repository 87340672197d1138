using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class RatesAgreeTests
{
    [Theory]
    [InlineData("产值 186.4亿元", 169.9, 9.7)]
    [InlineData("产值 186.4亿元", 169.9, 10)]
    [InlineData("企业 169家", 160.0, 5.6)]
    [InlineData("产值 1.9亿元", 1.7, 9.0)]
    [InlineData("工业增加值 45.2亿元", 44.0, 6.5)]
    [InlineData("办结率 96.5%", 95.2, 1.3)]
    [InlineData("利润 -1.5亿元", 2.0, 3.0)]
    public void A_growth_that_value_and_base_give_is_no_error(string row, double prior, double growth) =>
        Assert.Empty(Told<RatesAgree>(DataOf(Of(row) with { Prior = (decimal)prior, Growth = (decimal)growth })));

    [Theory]
    [InlineData("产值 186.4亿元", 169.9, 12.7, "公布的增幅为12.7%，按本期186.4亿元和基数169.9亿元算得9.7%")]
    [InlineData("企业 169家", 160, 8.1, "算得5.6%")]
    [InlineData("出口 20.1亿元", 25.0, 19.6, "算得-19.6%")]
    [InlineData("办结率 96.5%", 95.2, 2.4, "公布的增幅为2.4个百分点，按本期96.5%和基数95.2%算得1.3个百分点")]
    public void A_growth_that_they_do_not_give_is_told(string row, double prior, double growth, string message) => Assert.Contains(
        message, Assert.Single(Told<RatesAgree>(DataOf(Of(row) with { Prior = (decimal)prior, Growth = (decimal)growth }))), StringComparison.Ordinal);

    [Fact]
    public void A_rate_on_a_comparable_scope_says_so_in_its_note_and_is_left_alone() =>
        Assert.Empty(Told<RatesAgree>(DataOf(Of("产值 186.4亿元") with { Prior = 169.9m, Growth = 12.7m, Note = "按可比口径计算" })));
}
