using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Assembler.Tests.Reports;

public sealed class PeriodSequenceTests
{
    [Theory]
    [InlineData(PeriodShape.Quarter, "2026-10-01", "2026-Q3", "2026-Q4")]
    [InlineData(PeriodShape.Quarter, "2026-09-30", "2026-Q2", "2026-Q3")]
    [InlineData(PeriodShape.Quarter, "2027-01-01", "2026-Q4", "2027-Q1")]
    [InlineData(PeriodShape.FirstThreeQuarters, "2026-09-30", "2025-01..2025-09", "2026-01..2026-09")]
    [InlineData(PeriodShape.FirstThreeQuarters, "2026-11-15", "2026-01..2026-09", "2026-01..2026-09")]
    [InlineData(PeriodShape.HalfYear, "2026-07-01", "2026-H1", "2026-H2")]
    [InlineData(PeriodShape.Year, "2026-12-31", "2025", "2026")]
    [InlineData(PeriodShape.Month, "2024-03-01", "2024-02", "2024-03")]
    [InlineData(PeriodShape.Months, "2026-06-05", "2026-01..2026-05", "2026-01..2026-06")]
    [InlineData(PeriodShape.Months, "2026-01-05", "2025-01..2025-12", "2026-01..2026-01")]
    public void A_day_has_a_period_that_had_ended_and_one_that_had_begun(PeriodShape shape, string day, string ended, string begun)
    {
        PeriodSequence sequence = new(shape);

        Assert.Equal(Amount.Period(ended), sequence.EndedBefore(DateOnly.Parse(day, null)));
        Assert.Equal(Amount.Period(begun), sequence.BegunOn(DateOnly.Parse(day, null)));
    }

    [Theory]
    [InlineData(PeriodShape.Quarter, "2026-Q4", "2027-Q1")]
    [InlineData(PeriodShape.FirstThreeQuarters, "2026-01..2026-09", "2027-01..2027-09")]
    [InlineData(PeriodShape.HalfYear, "2026-H2", "2027-H1")]
    [InlineData(PeriodShape.Months, "2026-01..2026-05", "2026-01..2026-06")]
    [InlineData(PeriodShape.Months, "2026-01..2026-12", "2027-01..2027-01")]
    public void Periods_of_a_shape_follow_one_another(PeriodShape shape, string one, string next)
    {
        PeriodSequence sequence = new(shape);

        Assert.Equal(Amount.Period(next), sequence.After(Amount.Period(one)));
        Assert.Equal(Amount.Period(one), sequence.Before(Amount.Period(next)));
    }

    [Fact]
    public void Any_run_of_months_has_no_order() => Assert.Throws<ArgumentOutOfRangeException>(() => new PeriodSequence(PeriodShape.Any));
}
