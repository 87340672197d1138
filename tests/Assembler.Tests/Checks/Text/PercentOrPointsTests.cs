namespace DevZoneDocs.Assembler.Tests.Checks.Text;

public sealed class PercentOrPointsTests
{
    [Theory]
    [InlineData("研发投入占比同比提高2.1%。")]
    [InlineData("污水集中处理率提升5%。")]
    [InlineData("增速比上年同期回落1.4%。")]
    [InlineData("第三产业比重上升3%。")]
    [InlineData("工业总产值增长8.6个百分点。")]
    [InlineData("完成税收12亿元，同比增长6.5。")]
    public void Percent_in_place_of_points_is_told(string text) => Inspected.Tells("C10", text);

    [Theory]
    [InlineData("研发投入占比同比提高2.1个百分点。")]
    [InlineData("污水集中处理率提高到95%。")]
    [InlineData("劳动生产率提高8.6%。")]
    [InlineData("审批效率提升30%。")]
    [InlineData("刑事发案率下降12.4%。")]
    [InlineData("工业总产值增长8.6%。")]
    public void Each_in_its_place_is_not(string text) => Inspected.Passes(text);
}
