using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class PeriodBeforeTests
{
    [Theory]
    [InlineData("2025-05", "上月")]
    [InlineData("2025-Q1", "1—2月")]
    [InlineData("2025-Q2", "上季度")]
    [InlineData("2025-H1", "一季度")]
    [InlineData("2025-01..2025-09", "上半年")]
    [InlineData("2025", "前三季度")]
    [InlineData("2025-01..2025-05", "1—4月")]
    [InlineData("2025-01..2025-07", "上半年")]
    [InlineData("2025-07..2025-12", "上期")]
    public void A_rate_was_published_last_for_the_period_before(string period, string expected)
    {
        Assert.True(Period.TryParse(period, out Period? known));
        Assert.Equal(expected, PeriodBefore.NameOf(known));
    }
}
