namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class RatesOfCountsTests
{
    [Theory]
    [InlineData("全年受理投诉40件，办结30件，办结率95%。")]
    [InlineData("排查隐患320条，整改300条，整改率98.5%。")]
    public void A_rate_that_its_counts_do_not_give_is_told(string text) => Inspected.Tells("C08", text);

    [Theory]
    [InlineData("全年受理投诉40件，办结38件，办结率95%。")]
    [InlineData("排查隐患320条，整改316条，整改率98.8%。")]
    [InlineData("排查隐患320条，整改率98.8%。")]
    public void A_rate_that_they_give_is_not(string text) => Inspected.Passes(text);
}
