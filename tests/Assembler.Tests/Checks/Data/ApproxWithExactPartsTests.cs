using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class ApproxWithExactPartsTests
{
    [Theory]
    [InlineData("绿化 187公顷", BreakdownMode.Exhaustive, "道路 87公顷、公园 100公顷")]
    [InlineData("绿化 187余公顷", BreakdownMode.Partial, "道路 87公顷、公园 100公顷")]
    [InlineData("绿化 187余公顷", BreakdownMode.Exhaustive, "道路 87余公顷、公园 100公顷")]
    [InlineData("绿化 187余公顷", BreakdownMode.Exhaustive, "道路 87公顷、公园 ?公顷")]
    public void An_exact_whole_or_an_inexact_part_is_no_error(string whole, BreakdownMode mode, string parts) =>
        Assert.Empty(Told<ApproxWithExactParts>(DataOf(Whole(whole, mode, Rows(parts)))));

    [Fact]
    public void An_approximate_whole_of_exact_parts_is_told_with_their_sum() => Assert.Equal(
        "“绿化”写作187余公顷，各分项却都是确数，合计187公顷",
        Assert.Single(Told<ApproxWithExactParts>(DataOf(Whole("绿化 187余公顷", BreakdownMode.Exhaustive, "道路 87公顷", "公园 100公顷")))));
}
