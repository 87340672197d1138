namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class PartsWithinWholeTests
{
    [Theory]
    [InlineData("完成固定资产投资36.5亿元，其中工业投资41.2亿元。")]
    [InlineData("实际利用内资12.6亿元，其中外商投资3200万美元。")]
    [InlineData("新签约项目23个，其中亿元以上项目28个。")]
    [InlineData("征收土地860亩，其中新征土地300亩，收回土地1200亩。")]
    [InlineData("实现出口8.6万元，同比增长12%，其中机电产品3.2亿美元。")]
    [InlineData("征收土地860亩，其中工业用地1200亩。")]
    [InlineData("实现出口8.6万元，同比增长12%；其中机电产品3.2亿美元，增长5%。")]
    public void A_part_beyond_its_whole_is_told(string text) => Inspected.Tells("C06", text);

    [Theory]
    [InlineData("完成固定资产投资36.5亿元，其中工业投资21.2亿元。")]
    [InlineData("完成税收12亿元，同比增加3亿元，其中增值税5亿元。")]
    [InlineData("新签约项目23个，总投资86亿元，其中10亿元以上项目3个。")]
    [InlineData("全年完成投资5.2亿元，其中三期项目累计完成投资9.8亿元。")]
    [InlineData("规划面积2000亩，其中工业用地1200亩，新征土地3360.9亩。")]
    [InlineData("完成征地2000亩，其中一期800亩，平整场地3360.9亩。")]
    [InlineData("接处警516起，其中刑事案件87起，移送处理24人。")]
    [InlineData("实现产值86亿元，同比增长12%；其中装备制造业32亿元，增长5%。")]
    public void A_part_within_it_is_not(string text) => Inspected.Passes(text);
}
