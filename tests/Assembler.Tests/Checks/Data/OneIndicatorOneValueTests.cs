using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class OneIndicatorOneValueTests
{
    [Theory]
    [InlineData("财政总收入 18.4亿元", "财政总收入 18.4亿元")]
    [InlineData("财政总收入 18.42亿元", "财政总收入 184200万元")]
    [InlineData("财政总收入 18.42亿元", "财政总收入 18.4亿元")]
    [InlineData("出口 2亿美元", "出口 13亿元")]
    [InlineData("财政总收入 18.4亿元", "财政总收入 ?亿元")]
    public void One_value_in_two_sections_is_no_error(string one, string other) => Assert.Empty(Told<OneIndicatorOneValue>(Two(Of(one), Of(other))));

    [Fact]
    public void Two_values_are_told_with_both_places() => Assert.Equal(
        "“财政总收入”的本期数在此为19.4亿元，在economy/财政总收入为18.4亿元",
        Assert.Single(Told<OneIndicatorOneValue>(Two(Of("财政总收入 18.4亿元"), Of("财政总收入 19.4亿元")))));

    [Fact]
    public void Two_bases_are_told() => Assert.Contains(
        "基数在此为16亿元",
        Assert.Single(Told<OneIndicatorOneValue>(Two(Of("税收 18亿元") with { Prior = 17 }, Of("税收 18亿元") with { Prior = 16 }))),
        StringComparison.Ordinal);

    [Fact]
    public void Another_scope_is_another_indicator() =>
        Assert.Empty(Told<OneIndicatorOneValue>(Two(Of("税收 18亿元"), Of("税收 8亿元") with { Scope = "一期" })));

    [Fact]
    public void Details_may_share_their_names() => Assert.Empty(Told<OneIndicatorOneValue>(Two(
        Of("工业项目 86个") with { Details = [Of("总投资 47亿元")] }, Of("技改项目 14个") with { Details = [Of("总投资 2亿元")] })));

    private static CheckedData Two(Indicator one, Indicator other) =>
        DataOf(("economy", new SectionData { Indicators = [one] }), ("finance", new SectionData { Indicators = [other] }));
}
