using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class PartsSumToWholeTests
{
    [Theory]
    [InlineData("来信来访 21件", "市长热线 2件、上级交办 12件、自接自办 7件")]
    [InlineData("案件 24起", "刑事案件 4宗、治安案件 20件")]
    [InlineData("工业总产值 100.1亿元", "装备制造 33.4亿元、化工 33.3亿元、食品 33.3亿元")]
    [InlineData("税收 1.2亿元", "国税 8000万元、地税 4321万元")]
    [InlineData("产业结构 100%", "一产 3.2%、二产 60.4%、三产 36.3%")]
    [InlineData("利润 3.0亿元", "盈利企业 5.0亿元、亏损企业 -2.0亿元")]
    [InlineData("用地 3000余亩", "工业 2000亩、商住 900亩")]
    [InlineData("来访 21件", "热线 2件、交办 ?件")]
    [InlineData("合格率 97%", "东区 98%、西区 95%")]
    public void Parts_that_make_up_the_whole_are_no_error(string whole, string parts) =>
        Assert.Empty(Told<PartsSumToWhole>(DataOf(Whole(whole, BreakdownMode.Exhaustive, Rows(parts)))));

    [Theory]
    [InlineData("来信来访 21件", "市长热线 2件、上级交办 12件、自接自办 6件", "合计20件，少1件")]
    [InlineData("工业总产值 100.1亿元", "装备制造 33.4亿元、化工 33.3亿元、食品 33.9亿元", "合计100.6亿元，多0.5亿元")]
    [InlineData("产业结构 100%", "一产 3.2%、二产 60.4%、三产 38.3%", "合计101.9%，多1.9%")]
    [InlineData("税收 1.2亿元", "国税 8000万元、地税 5321万元", "多0.1321亿元")]
    public void Parts_that_do_not_are_told_with_the_difference(string whole, string parts, string message)
    {
        string told = Assert.Single(Told<PartsSumToWhole>(DataOf(Whole(whole, BreakdownMode.Exhaustive, Rows(parts)))));

        Assert.Contains(message, told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BreakdownMode.Partial)]
    [InlineData(BreakdownMode.Overlapping)]
    [InlineData(BreakdownMode.Stages)]
    public void Other_breakdowns_need_not_sum_to_the_whole(BreakdownMode mode) =>
        Assert.Empty(Told<PartsSumToWhole>(DataOf(Whole("接处警 516起", mode, "刑事 87宗", "治安 120宗"))));

    [Fact]
    public void Parts_of_parts_are_checked_as_well()
    {
        Indicator inner = Whole("二期 10个", BreakdownMode.Exhaustive, "东镇 6个", "西镇 5个");
        Indicator villages = Of("涉及村 14个") with { Breakdown = new Breakdown { Mode = BreakdownMode.Overlapping, Parts = [inner] } };

        Assert.Equal("economy/涉及村/二期", Assert.Single(new PartsSumToWhole().Check(DataOf(villages))).Place);
    }
}
