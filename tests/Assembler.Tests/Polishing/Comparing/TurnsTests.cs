using DevZoneDocs.Assembler.Polishing.Comparing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class TurnsTests
{
    [Theory]
    [InlineData("重大事故零发生", "未发生重大事故")]
    [InlineData("群体性事件为零", "未发生群体性事件")]
    [InlineData("不低于每亩350万元", "每亩不低于350万元")]
    [InlineData("占年度任务的96%", "完成年度任务的96%")]
    [InlineData("造成1人死亡", "1人死亡")]
    [InlineData("受原材料价格上涨影响", "因原材料价格上涨")]
    [InlineData("每亩平均税收", "亩均税收")]
    [InlineData("平均每天发货", "日均发货")]
    [InlineData("高于全市平均水平1.4个百分点", "比全市平均水平高1.4个百分点")]
    [InlineData("超时序进度3个百分点", "比时序进度快3个百分点")]
    [InlineData("尚未完成", "未完成")]
    [InlineData("完成了改造", "完成改造")]
    [InlineData("11月3—7日", "11月3日至7日")]
    [InlineData("五届人大三次会议", "第五届人大第三次会议")]
    [InlineData("16个项目当中，有9个开工", "16个项目，其中9个开工")]
    [InlineData("缩短为4天", "缩短到4天")]
    [InlineData("增速为负4.5%", "增速为-4.5%")]
    [InlineData("供水能力8万吨/日", "日供水能力8万吨")]
    [InlineData("企业中约四成出口", "约四成的企业出口")]
    [InlineData("截至11月30日", "截至11月底")]
    [InlineData("2024.3.1—2024.3.7", "2024年3月1日至7日")]
    [InlineData("停产是因为检修。", "因检修，停产。")]
    [InlineData("按可比价格计算，增加值增长6%", "增加值（按可比价格计算）增长6%")]
    [InlineData("通过整治，使秩序好转", "通过整治，秩序好转")]
    [InlineData("零下18℃", "-18℃")]
    [InlineData("与上一年度相比一致", "与上年相比持平")]
    [InlineData("针对飞线充电这样一个问题", "针对飞线充电问题")]
    [InlineData("从总体上来看，运行平稳", "总体看，运行平稳")]
    [InlineData("产量上升，不过效益下滑", "产量上升，但效益下滑")]
    [InlineData("把关从严，不过度干预", "把关从严，不过度干预")]
    [InlineData("将改造成为街区", "将改造为街区")]
    [InlineData("在确保安全的情况下复产", "在确保安全的前提下复产")]
    public void A_turn_of_phrase_is_brought_to_one_form(string turn, string form) => Assert.Equal(form, Turns.Of(turn, isAnnual: false));

    [Theory]
    [InlineData("比上年增长5%", true, "同比增长5%")]
    [InlineData("比上年增长5%", false, "比上年增长5%")]
    [InlineData("9月份，用电量比上月上升2%", false, "9月份，用电量环比上升2%")]
    public void A_base_is_another_only_within_its_period(string text, bool isAnnual, string form) => Assert.Equal(form, Turns.Of(text, isAnnual));

    [Theory]
    [InlineData("为了解决问题")]
    [InlineData("未来不仅增长")]
    [InlineData("全年平均气温")]
    [InlineData("降幅为3%")]
    [InlineData("截至11月29日")]
    [InlineData("主要原因是订单减少")]
    [InlineData("企业不能按期投产")]
    public void Words_that_look_like_a_turn_stay(string text) => Assert.Equal(text, Turns.Of(text, isAnnual: false));
}
