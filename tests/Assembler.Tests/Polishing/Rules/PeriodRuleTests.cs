using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class PeriodRuleTests
{
    [Theory]
    [InlineData("前三季度完成5亿元。", "第三季度完成5亿元。")]
    [InlineData("同比增长5%。", "环比增长5%。")]
    [InlineData("2024年建成。", "2023年建成。")]
    [InlineData("9月底前完成。", "10月底前完成。")]
    [InlineData("比年初增加2亿元。", "比上年同期增加2亿元。")]
    [InlineData("近三年投入3亿元。", "三年投入3亿元。")]
    [InlineData("去年完成50亿元。", "今年完成50亿元。")]
    public void A_time_that_changed_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Time, original, polished);

    [Theory]
    [InlineData("1—9月完成5亿元。", "前三季度完成5亿元。")]
    [InlineData("第一季度开工6个。", "一季度开工6个。")]
    [InlineData("近三年投入3亿元。", "最近三年投入3亿元。")]
    [InlineData("二〇二四年建成。", "2024年建成。")]
    [InlineData("截止9月底建成。", "截至9月末建成。")]
    [InlineData("同比增长5%。", "较上年同期增长5%。")]
    [InlineData("9月份环比上升2%。", "9月份比上月上升2%。")]
    public void But_another_name_of_the_time_is_kept(string original, string polished) => GivenWording.IsKept(original, polished);
}
