using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class RiseWordTests
{
    [Theory]
    [InlineData("居民消费价格", "同比上涨0.3%")]
    [InlineData("PM2.5平均浓度", "同比上升0.3%")]
    [InlineData("工业总产值", "同比增长0.3%")]
    public void Not_everything_grows(string name, string expected) =>
        Assert.Equal(expected, Growth.Of(new GrowthInput { PublishedRate = 0.3m, Rise = RiseWord.Of(name) })!.Phrase.ToString());
}
