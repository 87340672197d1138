using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class IndicatorPeriodsTests
{
    [Theory]
    [InlineData("2025-01..2025-08")]
    [InlineData("2025-09")]
    [InlineData("2024-10..2025-09")]
    public void Months_within_the_period_are_no_error(string months) => Assert.Empty(Told(months));

    [Theory]
    [InlineData("2024-01..2024-09", "统计期是2024年前三季度，不在报告期2025年前三季度之内")]
    [InlineData("2025-10", "统计期是2025年10月")]
    public void Months_outside_are_told(string months, string message) => Assert.Contains(message, Assert.Single(Told(months)), StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-08", "2025-01..2025-07", true)]
    [InlineData("2025-08", "2025-07", true)]
    [InlineData("2025-08", "2025-01..2025-04", false)]
    [InlineData("2025-08", "2025-09", false)]
    public void Statistics_that_are_told_to_lag_are_no_error_while_they_lag_by_a_few_months(string report, string months, bool isSound)
    {
        Assert.True(Period.TryParse(months, out Period? period));

        string[] told = Told<IndicatorPeriods>(DataOf(report, ("economy", new SectionData { Indicators = [Of("税收 18亿元") with { Period = period, Lagging = true }] })));

        Assert.Equal(isSound, told.Length == 0);
    }

    private static string[] Told(string months)
    {
        Assert.True(Period.TryParse(months, out Period? period));
        return Told<IndicatorPeriods>(DataOf("2025-01..2025-09", ("economy", new SectionData { Indicators = [Of("税收 18亿元") with { Period = period }] })));
    }
}
