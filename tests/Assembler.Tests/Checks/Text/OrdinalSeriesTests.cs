namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class OrdinalSeriesTests
{
    [Theory]
    [InlineData("一是抓招商。二抓项目。三是抓服务。")]
    [InlineData("一是抓招商；三是抓服务。")]
    [InlineData("主要做法：二是抓项目；三是抓服务。")]
    [InlineData("一要抓招商。二抓好项目建设。三要抓服务。")]
    public void A_series_that_is_broken_is_told(string text) => Inspected.Tells("C26", text);

    [Theory]
    [InlineData("一是抓招商。二是抓项目。三是抓服务。")]
    [InlineData("一是抓招商。二期工程同步推进。二是抓项目。")]
    [InlineData("一要抓招商；二要抓项目。")]
    [InlineData("主要做法是：一是抓招商，引进项目12个；二是抓服务，走访企业36家。")]
    public void A_whole_series_is_not(string text) => Inspected.Passes(text);
}
