using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class PartWithinWholeTests
{
    [Theory]
    [InlineData("工业总产值 84.95亿元", "开发区本级 26.6亿元")]
    [InlineData("接处警 516起", "刑事案件 87宗")]
    [InlineData("税收 1.2亿元", "国税 12034万元")]
    [InlineData("会员 1200余人", "女会员 1230人")]
    [InlineData("净利润 3亿元", "盈利企业 5亿元、亏损企业 -2亿元")]
    [InlineData("亩均税收 20万元/亩", "甲园 31万元/亩")]
    [InlineData("办结率 95%", "来信 98%")]
    [InlineData("工业增加值 100亿元", "高新技术产业占比 45%")]
    [InlineData("园区 3个", "入驻企业 40家")]
    [InlineData("产值 ?亿元", "本级 26亿元")]
    public void A_part_within_the_whole_is_no_error(string whole, string parts) =>
        Assert.Empty(Told<PartWithinWhole>(DataOf(Whole(whole, BreakdownMode.Partial, Rows(parts)))));

    [Theory]
    [InlineData("工业总产值 84.95亿元", "开发区本级 86.6亿元", "开发区本级”86.6亿元大于总数“工业总产值”84.95亿元")]
    [InlineData("工业总产值 84.95亿元", "开发区本级 866000万元", "大于总数")]
    [InlineData("案件 24起", "治安案件 25宗", "治安案件”25宗大于总数“案件”24起")]
    [InlineData("出口交货值 26.07万元", "自营出口 2.04亿美元", "币种不同")]
    [InlineData("企业 169家", "产值 40亿元", "单位不同")]
    public void A_part_beyond_the_whole_or_of_another_measure_is_told(string whole, string parts, string message) =>
        Assert.Contains(message, Assert.Single(Told<PartWithinWhole>(DataOf(Whole(whole, BreakdownMode.Partial, Rows(parts))))), StringComparison.Ordinal);

    [Fact]
    public void Details_are_no_parts() =>
        Assert.Empty(Told<PartWithinWhole>(DataOf(Of("工业项目 86个") with { Details = [Of("总用地 2775亩"), Of("总投资 47亿元")] })));

    [Fact]
    public void A_part_that_is_more_in_its_own_currency_hints_at_the_unit_of_the_whole()
    {
        Finding finding = Assert.Single(new PartWithinWhole().Check(DataOf(Whole("出口交货值 26.07万元", BreakdownMode.Partial, "自营出口 2.04亿美元"))));

        Assert.EndsWith("币种不同，折算后远大于总数", finding.Message, StringComparison.Ordinal);
        Assert.Contains("是否应为亿元", finding.Hint, StringComparison.Ordinal);
    }
}
