using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2010")]
    [InlineData("2010-11")]
    [InlineData("2010-11-early")]
    [InlineData("2010-11-mid")]
    [InlineData("2010-11-late")]
    [InlineData("2010-12-end")]
    [InlineData("2012-02-29")]
    public void A_date_is_read_as_exactly_as_it_is_known(string text)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate? date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("2010-13")]
    [InlineData("2010-1")]
    [InlineData("2010-02-30")]
    [InlineData("2010-11-middle")]
    [InlineData("2010-11-mid-1")]
    [InlineData("２０１０")]
    public void But_anything_else_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
