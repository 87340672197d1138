using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class ClaimRuleTests
{
    [Theory]
    [InlineData("营商环境不断优化。", "营商环境全省领先。")]
    [InlineData("产业集聚水平提升。", "产业集聚水平显著提升。")]
    [InlineData("建成车间。", "建成全市首个车间。")]
    public void Praise_that_comes_in_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Addition, original, polished);

    [Theory]
    [InlineData("产业水平明显提升。", "产业水平显著提升。")]
    public void But_praise_that_was_there_may_stay(string original, string polished) => GivenWording.IsKept(original, polished);
}
