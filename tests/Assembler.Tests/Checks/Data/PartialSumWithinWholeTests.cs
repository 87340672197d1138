using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class PartialSumWithinWholeTests
{
    [Theory]
    [InlineData(BreakdownMode.Partial, "刑事 87宗、治安 120宗")]
    [InlineData(BreakdownMode.Overlapping, "夜间 300起、园区 400起")]
    public void A_partial_breakdown_below_the_whole_is_no_error(BreakdownMode mode, string parts) =>
        Assert.Empty(Told<PartialSumWithinWhole>(DataOf(Whole("接处警 516起", mode, Rows(parts)))));

    [Fact]
    public void Parts_that_together_exceed_the_whole_are_told() => Assert.Contains(
        "刑事300宗、治安250宗合计550起，大于总数516起",
        Assert.Single(Told<PartialSumWithinWhole>(DataOf(Whole("接处警 516起", BreakdownMode.Partial, "刑事 300宗", "治安 250宗")))),
        StringComparison.Ordinal);

    [Fact]
    public void But_not_where_one_part_alone_does_and_is_told_for_itself() =>
        Assert.Empty(Told<PartialSumWithinWhole>(DataOf(Whole("接处警 516起", BreakdownMode.Partial, "刑事 600宗", "治安 250宗"))));
}
