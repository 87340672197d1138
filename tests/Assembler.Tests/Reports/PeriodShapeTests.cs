using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Assembler.Tests.Reports;

public sealed class PeriodShapeTests
{
    [Theory]
    [InlineData("year", "2025", true)]
    [InlineData("year", "2025-H1", false)]
    [InlineData("half-year", "2025-H1", true)]
    [InlineData("first-three-quarters", "2025-01..2025-09", true)]
    [InlineData("first-three-quarters", "2025-02..2025-10", false)]
    [InlineData("quarter", "2025-Q3", true)]
    [InlineData("month", "2025-05", true)]
    [InlineData("month", "2025-Q1", false)]
    [InlineData("months", "2025-01..2025-05", true)]
    [InlineData("months", "2025-02..2025-05", false)]
    [InlineData("any", "2025-01..2025-05", true)]
    public void A_report_is_for_periods_of_its_shape(string name, string period, bool fits)
    {
        Assert.True(PeriodShapes.TryParse(name, out PeriodShape shape));

        Assert.Equal(fits, shape.Fits(Amount.Period(period)));
    }

    [Fact]
    public void Every_shape_has_a_name() => Assert.Equal(Enum.GetValues<PeriodShape>().Length, PeriodShapes.Names.Count());
}
