using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class SubordinationRuleTests
{
    [Theory]
    [InlineData("若甲获批，乙停建。", "若乙停建，甲获批。")]
    [InlineData("之所以进度滞后，是因为征地受阻。", "因进度滞后，征地受阻。")]
    public void A_condition_or_a_cause_stays_what_it_was(string original, string polished) => GivenWording.IsChanged(WordingFamily.Logic, original, polished);

    [Theory]
    [InlineData("若环评获批，涂料项目可于8月动工。", "涂料项目在环评获批的前提下，可于8月动工。")]
    [InlineData("之所以进度滞后，是因为征地受阻。", "由于征地受阻，进度滞后。")]
    public void But_it_may_stand_elsewhere(string original, string polished) => GivenWording.IsKept(original, polished);
}
