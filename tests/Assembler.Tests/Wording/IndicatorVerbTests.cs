using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Wording;

public sealed class IndicatorVerbTests
{
    [Theory]
    [InlineData("工业总产值", "亿元", "实现", "")]
    [InlineData("进出口总额", "亿美元", "实现", "")]
    [InlineData("固定资产投资", "亿元", "完成", "")]
    [InlineData("规模以上企业", "家", "共有", "")]
    [InlineData("从业人数", "人", "", "达到")]
    [InlineData("产销率", "%", "", "为")]
    [InlineData("亩均税收", "万元/亩", "", "达到")]
    [InlineData("来信来访", "件", "受理", "")]
    [InlineData("群众来访", "批", "接待", "")]
    [InlineData("居民人均可支配收入", "元", "", "达到")]
    [InlineData("刊发稿件", "篇", "", "")]
    [InlineData("授权发明专利", "件", "", "")]
    [InlineData("发明专利", "件", "", "")]
    [InlineData("帮扶企业", "家", "", "")]
    [InlineData("服务业增加值", "亿元", "实现", "")]
    [InlineData("服务业企业", "家", "共有", "")]
    [InlineData("登记失业率", "%", "", "为")]
    [InlineData("优良天数", "天", "", "达到")]
    [InlineData("集装箱吞吐量", "万标箱", "", "达到")]
    [InlineData("生产安全事故", "起", "发生", "")]
    [InlineData("新组建党支部", "个", "", "")]
    [InlineData("实际使用外资", "万美元", "", "")]
    [InlineData("新能源汽车整车营业收入", "亿元", "实现", "")]
    [InlineData("新引进人才", "人", "", "")]
    [InlineData("出口总额", "亿元", "实现", "")]
    [InlineData("行政处罚", "起", "实施", "")]
    [InlineData("应急演练", "场", "开展", "")]
    [InlineData("县级以上表彰奖励", "人次", "获", "")]
    [InlineData("研发订单", "亿美元", "承接", "")]
    [InlineData("实有经营主体", "户", "", "")]
    [InlineData("存款余额", "亿元", "", "达到")]
    [InlineData("来信", "件", "受理", "")]
    public void The_verb_goes_by_the_kind_of_the_indicator(string name, string unit, string before, string after) =>
        Assert.Equal((before, after), (IndicatorVerb.Of(name, unit).Before, IndicatorVerb.Of(name, unit).After));

    [Theory]
    [InlineData(null, true, "为")]
    [InlineData(Approximation.Nearly, false, "")]
    [InlineData(Approximation.OrMore, false, "达")]
    public void A_level_is_reached_unless_it_fell_or_has_a_word_of_its_own(Approximation? approx, bool isFall, string after) =>
        Assert.Equal(after, IndicatorVerb.Of("从业人数", "人", approx, isFall).After);

    [Theory]
    [InlineData("规模以上企业", "家", true)]
    [InlineData("实有经营主体", "户", true)]
    [InlineData("存款余额", "亿元", true)]
    [InlineData("工业总产值", "亿元", false)]
    [InlineData("新引进人才", "人", false)]
    public void What_there_is_stands_as_of_a_moment(string name, string unit, bool isStock) =>
        Assert.Equal(isStock, IndicatorVerb.Of(name, unit).IsStock);
}
