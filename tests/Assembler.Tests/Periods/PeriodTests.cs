using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2010", "2010-01..2010-12")]
    [InlineData("2010-H2", "2010-07..2010-12")]
    [InlineData("2010-Q3", "2010-07..2010-09")]
    [InlineData("2010-05", "2010-05..2010-05")]
    [InlineData("2009-11..2010-02", "2009-11..2010-02")]
    public void A_period_is_read_and_has_one_canonical_form(string text, string canonical) =>
        Assert.Equal(canonical, Amount.Period(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("2010-13")]
    [InlineData("2010-Q5")]
    [InlineData("2010-09..2010-01")]
    [InlineData("2010\n")]
    [InlineData("２０１０")]
    [InlineData("2010-0９")]
    [InlineData("10")]
    public void But_anything_else_is_refused(string text) => Assert.False(Period.TryParse(text, out _));

    [Theory]
    [InlineData("2010", "2011")]
    [InlineData("2010-Q1", "2010-Q2")]
    [InlineData("2010-Q4", "2011-Q1")]
    [InlineData("2010-H1", "2010-H2")]
    [InlineData("2010-H2", "2011-H1")]
    [InlineData("2010-01..2010-09", "2010-Q4")]
    [InlineData("2010-01", "2010-02")]
    [InlineData("2010-12", "2011-01")]
    [InlineData("2010-01..2010-05", "2010-06..2010-12")]
    [InlineData("2010-01..2010-11", "2010-12")]
    [InlineData("2010-01..2010-02", "2010-03..2010-12")]
    [InlineData("2010-04..2010-05", "2010-06..2010-07")]
    [InlineData("2010-04..2010-09", "2010-10..2011-03")]
    [InlineData("2009-11..2010-02", "2010-03..2010-06")]
    [InlineData("2009-01..2010-12", "2011-01..2012-12")]
    public void The_next_period_is_the_one_that_the_plan_is_for(string period, string next) =>
        Assert.Equal(Amount.Period(next), Amount.Period(period).Next());

    [Theory]
    [InlineData("2010-01..2010-09", "2009-01..2009-09")]
    [InlineData("2009-11..2010-02", "2008-11..2009-02")]
    [InlineData("2010", "2009")]
    public void The_year_before_has_the_same_months(string period, string before) =>
        Assert.Equal(Amount.Period(before), Amount.Period(period).YearBefore());

    [Theory]
    [InlineData("2010-Q1", "2009-Q4")]
    [InlineData("2010-05", "2010-04")]
    [InlineData("2010", "2009")]
    public void The_previous_period_is_as_long_and_ends_where_this_one_begins(string period, string previous) =>
        Assert.Equal(Amount.Period(previous), Amount.Period(period).Previous());

    [Theory]
    [InlineData("2010", true, true)]
    [InlineData("2010-01..2010-09", false, true)]
    [InlineData("2010-01", false, true)]
    [InlineData("2010-Q4", false, false)]
    [InlineData("2009-01..2010-12", false, false)]
    [InlineData("2009-07..2010-06", false, false)]
    public void A_period_knows_whether_it_is_the_year_or_the_year_so_far(string text, bool whole, bool cumulative)
    {
        Period period = Amount.Period(text);
        Assert.Equal((whole, cumulative), (period.IsWholeYear, period.IsCumulative));
    }

    [Theory]
    [InlineData("2010-01..2010-09", "0.75")]
    [InlineData("2010-H1", "0.5")]
    [InlineData("2010", "1")]
    public void The_share_of_the_year_follows_the_last_month(string period, string share) =>
        Assert.Equal(Amount.Of(share), Amount.Period(period).ElapsedShareOfYear);

    [Fact]
    public void Next_periods_never_overlap_nor_leave_a_gap()
    {
        for (int first = 1; first <= 12; first++)
        {
            for (int last = first; last <= 12; last++)
            {
                var period = Period.Of(2010, first, 2010, last);
                Period next = period.Next();
                int gap = (next.FirstYear * 12) + next.FirstMonth - (period.LastYear * 12) - period.LastMonth;
                Assert.Equal(1, gap);
            }
        }
    }
}
