namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class PairedListsTests
{
    [Theory]
    [InlineData("工业总产值和财政收入分别增长8.2%、6.5%、7.1%。")]
    [InlineData("东区、西区、南区分别完成投资3.2亿元、4.1亿元。")]
    [InlineData("城镇居民收入和农村居民收入均分别增长6.5%、7.2%。")]
    public void Names_and_values_that_do_not_pair_are_told(string text) => Inspected.Tells("C11", text);

    [Theory]
    [InlineData("工业总产值和财政收入分别增长8.2%和6.5%。")]
    [InlineData("东区、西区、南区分别完成投资3.2亿元、4.1亿元和5.6亿元。")]
    [InlineData("两项收入均增长6.5%。")]
    [InlineData("道路和管网分别由两家公司承建。")]
    public void Those_that_pair_are_not(string text) => Inspected.Passes(text);
}
