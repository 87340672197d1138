using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class GrowthWithinPartsTests
{
    [Theory]
    [InlineData(9.7, 14.3, 5.1)]
    [InlineData(5.0, 5.0, 5.0)]
    [InlineData(-3.2, -8.0, 1.0)]
    public void A_whole_that_grows_between_its_parts_is_no_error(double whole, double one, double other) =>
        Assert.Empty(Told<GrowthWithinParts>(DataOf(Output(BreakdownMode.Exhaustive, whole, one, other))));

    [Fact]
    public void A_whole_that_grows_faster_than_all_its_parts_is_told() => Assert.Contains(
        "增幅19.7%，不在各分项增幅（5.1%至14.3%）之间",
        Assert.Single(Told<GrowthWithinParts>(DataOf(Output(BreakdownMode.Exhaustive, 19.7, 14.3, 5.1)))),
        StringComparison.Ordinal);

    [Fact]
    public void But_some_of_the_parts_alone_say_nothing() =>
        Assert.Empty(Told<GrowthWithinParts>(DataOf(Output(BreakdownMode.Partial, 19.7, 14.3, 5.1))));

    private static Indicator Output(BreakdownMode mode, double whole, double one, double other) => Of("产值 100亿元") with
    {
        Growth = (decimal)whole,
        Breakdown = new Breakdown
        {
            Mode = mode,
            Parts = [Of("重工业 60亿元") with { Growth = (decimal)one }, Of("轻工业 40亿元") with { Growth = (decimal)other }],
        },
    };
}
