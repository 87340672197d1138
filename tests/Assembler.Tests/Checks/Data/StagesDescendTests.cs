using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Periods;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class StagesDescendTests
{
    [Theory]
    [InlineData("项目 86个", "已办手续 86个、已开工 45个、已竣工 5个")]
    [InlineData("项目 86个", "已开工 ?个、已竣工 5个")]
    [InlineData("投资 1.2亿元", "到位 12034万元、拨付 1.2亿元")]
    public void Stages_that_never_rise_are_no_error(string whole, string stages) =>
        Assert.Empty(Told<StagesDescend>(DataOf(Whole(whole, BreakdownMode.Stages, Rows(stages)))));

    [Theory]
    [InlineData("项目 86个", "已开工 45个、已竣工 54个", "已竣工”54个，多于前一阶段“已开工”45个")]
    [InlineData("项目 86个", "已开工 87个、已竣工 5个", "已开工”87个，多于前一阶段“项目”86个")]
    [InlineData("项目 86个", "已开工 40个、已竣工 ?个、已投产 41个", "已投产”41个，多于前一阶段“已开工”40个")]
    public void A_stage_above_the_one_before_it_is_told(string whole, string stages, string message) =>
        Assert.Contains(message, Assert.Single(Told<StagesDescend>(DataOf(Whole(whole, BreakdownMode.Stages, Rows(stages))))), StringComparison.Ordinal);
}
