using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class SofteningRuleTests
{
    [Theory]
    [InlineData("配套设施滞后。", "配套设施有待提升。")]
    [InlineData("发生亡人事故1起。", "发生突发情况1起。")]
    public void A_problem_that_is_made_small_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Softening, original, polished);

    [Theory]
    [InlineData("用地紧张的问题仍然存在。", "仍存在用地紧张的问题。")]
    public void But_a_problem_may_be_named_in_other_words(string original, string polished) => GivenWording.IsKept(original, polished);
}
