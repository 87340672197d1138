using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class RateAgainstCountsTests
{
    [Theory]
    [InlineData("来访 21件", "办结率 95%")]
    [InlineData("来访 21件", "已办结 20件、办结率 95.2%")]
    [InlineData("来访 21件", "已办结 20件、办结率 95%以上")]
    [InlineData("隐患 317条", "整改 317条、整改率 100%")]
    [InlineData("企业 102家", "投产率 63%")]
    [InlineData("来访 ?件", "办结率 95%")]
    public void A_rate_that_its_counts_give_is_no_error(string whole, string details) =>
        Assert.Empty(Told<RateAgainstCounts>(DataOf(Of(whole) with { Details = [.. Rows(details).Select(Of)] })));

    [Theory]
    [InlineData("来访 21件", "已办结 18件、办结率 95.2%", "办结率为95.2%，按“已办结”18件和总数21件算得85.7%")]
    [InlineData("来访 21件", "已办结 18件、办结率 95%以上", "算得85.7%")]
    [InlineData("来访 21件", "办结率 93%", "没有哪个整数能得出")]
    [InlineData("隐患 317条", "已整改 300条、整改率 98%", "算得94.6%")]
    public void A_rate_that_they_cannot_give_is_told(string whole, string details, string message) => Assert.Contains(
        message, Assert.Single(Told<RateAgainstCounts>(DataOf(Of(whole) with { Details = [.. Rows(details).Select(Of)] }))), StringComparison.Ordinal);
}
