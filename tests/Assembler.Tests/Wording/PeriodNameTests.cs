using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class PeriodNameTests
{
    [Theory]
    [InlineData("2010-Q1", "一季度", "2010年一季度", "1—3月")]
    [InlineData("2010-Q2", "二季度", "2010年二季度", "4—6月")]
    [InlineData("2010-Q3", "三季度", "2010年三季度", "7—9月")]
    [InlineData("2010-Q4", "四季度", "2010年四季度", "10—12月")]
    [InlineData("2010-H1", "上半年", "2010年上半年", "1—6月")]
    [InlineData("2010-H2", "下半年", "2010年下半年", "7—12月")]
    [InlineData("2010-01..2010-09", "前三季度", "2010年前三季度", "1—9月")]
    [InlineData("2010", "全年", "2010年", "全年")]
    [InlineData("2010-09", "9月", "2010年9月", "9月")]
    [InlineData("2010-01..2010-05", "1—5月", "2010年1—5月", "1—5月")]
    [InlineData("2010-04..2010-09", "4—9月", "2010年4—9月", "4—9月")]
    [InlineData("2009-11..2010-02", "2009年11月—2010年2月", "2009年11月—2010年2月", "2009年11月—2010年2月")]
    [InlineData("2009-01..2010-12", "2009—2010年", "2009—2010年", "2009—2010年")]
    public void A_period_has_a_short_name_a_title_and_its_months(string period, string brief, string titled, string span)
    {
        Assert.Equal(brief, PeriodName.Short(Amount.Period(period)));
        Assert.Equal(titled, PeriodName.Titled(Amount.Period(period)));
        Assert.Equal(span, PeriodName.Span(Amount.Period(period)));
    }

    [Theory]
    [InlineData("2010-Q1", "一季度")]
    [InlineData("2010-H1", "上半年")]
    [InlineData("2010-01..2010-09", "1—9月")]
    [InlineData("2010-01..2010-05", "1—5月")]
    [InlineData("2010", "2010年")]
    public void A_sentence_begins_with_the_period(string period, string when) =>
        Assert.Equal(when, PeriodName.When(Amount.Period(period)));

    [Theory]
    [InlineData("2010-01..2010-09", "9月底", "截至9月底", "9月末")]
    [InlineData("2010-Q4", "12月底", "截至12月底", "12月末")]
    [InlineData("2010", "年底", "截至年底", "年末")]
    [InlineData("2009-11..2010-02", "2010年2月底", "截至2010年2月底", "2010年2月末")]
    public void A_stock_is_counted_at_the_end_of_the_period(string period, string end, string asOf, string atEnd)
    {
        Assert.Equal(end, PeriodName.End(Amount.Period(period)));
        Assert.Equal(asOf, PeriodName.AsOf(Amount.Period(period)));
        Assert.Equal(atEnd, PeriodName.AtEnd(Amount.Period(period)));
    }

    [Theory]
    [InlineData("2010-Q3", "2010年", "2009年", "2011年")]
    [InlineData("2009-11..2010-02", "2010年", "2009年", "2011年")]
    public void The_years_around_follow_from_the_period(string period, string year, string before, string after)
    {
        Assert.Equal(year, PeriodName.Year(Amount.Period(period)));
        Assert.Equal(before, PeriodName.YearBefore(Amount.Period(period)));
        Assert.Equal(after, PeriodName.YearAfter(Amount.Period(period)));
    }
}
