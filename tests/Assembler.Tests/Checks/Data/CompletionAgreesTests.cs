using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class CompletionAgreesTests
{
    [Theory]
    [InlineData("完成率 74.6%")]
    [InlineData("占年度任务 75%")]
    [InlineData("本地采购率 30%")]
    [InlineData("完成年度任务 ?%")]
    public void A_completion_that_value_and_target_give_is_no_error(string detail) =>
        Assert.Empty(Told<CompletionAgrees>(DataOf(Of("产值 186.4亿元") with { Target = 250, Details = [Of(detail)] })));

    [Fact]
    public void Another_is_told() => Assert.Contains(
        "完成率为84.6%，按本期186.4亿元和年度目标250亿元算得74.6%",
        Assert.Single(Told<CompletionAgrees>(DataOf(Of("产值 186.4亿元") with { Target = 250, Details = [Of("完成率 84.6%")] }))),
        StringComparison.Ordinal);
}
