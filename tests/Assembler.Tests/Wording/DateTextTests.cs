using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2010-11-mid", true, "11月中旬前")]
    [InlineData("2010-12-end", true, "12月底前")]
    [InlineData("2010-10", false, "10月")]
    [InlineData("2010-12-22", false, "12月22日")]
    [InlineData("2010-11-early", false, "11月上旬")]
    [InlineData("2010-03-late", false, "3月下旬")]
    [InlineData("2010-05-01", false, "5月1日")]
    public void In_the_year_of_the_context_the_year_is_left_out(string date, bool before, string expected) =>
        Assert.Equal(expected, DateText.Of(Date(date), Amount.Period("2010-01..2010-09"), before));

    [Theory]
    [InlineData("2006-12-30", "2010", false, "2006年12月30日")]
    [InlineData("2011-01-end", "2010", true, "2011年1月底前")]
    [InlineData("2001", "2010", false, "2001年")]
    [InlineData("2010", "2010", false, "2010年")]
    [InlineData("2010", "2010", true, "2010年前")]
    [InlineData("2010-02", "2009-11..2010-02", false, "2010年2月")]
    public void But_another_year_and_a_year_alone_are_written(string date, string context, bool before, string expected) =>
        Assert.Equal(expected, DateText.Of(Date(date), Amount.Period(context), before));

    [Theory]
    [InlineData("2010-10-08", "2010年10月8日")]
    [InlineData("2010-03-mid", "2010年3月中旬")]
    [InlineData("2010-03", "2010年3月")]
    [InlineData("2010", "2010年")]
    public void A_full_date_has_its_year_and_no_padding(string date, string expected) =>
        Assert.Equal(expected, DateText.Full(Date(date)));

    private static PartialDate Date(string text) =>
        PartialDate.TryParse(text, out PartialDate? date) ? date : throw new ArgumentException(text);
}
