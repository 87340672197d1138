using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class VoiceRuleTests
{
    [Theory]
    [InlineData("⟦N1⟧对⟦N2⟧罚款⟦N3⟧。", "⟦N1⟧被⟦N2⟧罚款⟦N3⟧。")]
    [InlineData("市场监管局对3家药店进行了处罚。", "市场监管局被3家药店处罚。")]
    public void Who_acts_stays_who_acts(string original, string polished) => GivenWording.IsChanged(WordingFamily.Logic, original, polished);

    [Theory]
    [InlineData("市场监管局对3家药店进行了处罚。", "3家药店受到市场监管局处罚。")]
    [InlineData("园区将5家企业列入培育库。", "5家企业被园区列入培育库。")]
    [InlineData("专家组通过了实施方案。", "实施方案获专家组通过。")]
    public void But_it_may_be_told_from_the_other_side(string original, string polished) => GivenWording.IsKept(original, polished);
}
