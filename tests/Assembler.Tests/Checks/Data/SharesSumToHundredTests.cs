using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class SharesSumToHundredTests
{
    [Theory]
    [InlineData(BreakdownMode.Exhaustive, "内资 33.3%、港资 33.3%、外资 33.3%")]
    [InlineData(BreakdownMode.Partial, "内资 61.2%、港资 20%")]
    [InlineData(BreakdownMode.Overlapping, "出口企业 70%、高新企业 60%")]
    [InlineData(BreakdownMode.Exhaustive, "内资 3亿元、港资 2亿元")]
    [InlineData(BreakdownMode.Exhaustive, "内资 60%、港资 ?%")]
    public void Shares_of_a_whole_may_be_all_of_it_or_some(BreakdownMode mode, string parts) =>
        Assert.Empty(Told<SharesSumToHundred>(DataOf(Whole("工业投资 9.8亿元", mode, Rows(parts)))));

    [Theory]
    [InlineData(BreakdownMode.Exhaustive, "内资 63.3%、港资 23.3%", "合计86.6%，不是100%")]
    [InlineData(BreakdownMode.Partial, "内资 63.3%、港资 43.3%", "合计106.6%，超过100%")]
    public void Shares_that_cannot_be_of_one_whole_are_told(BreakdownMode mode, string parts, string message) =>
        Assert.Contains(message, Assert.Single(Told<SharesSumToHundred>(DataOf(Whole("工业投资 9.8亿元", mode, Rows(parts))))), StringComparison.Ordinal);
}
