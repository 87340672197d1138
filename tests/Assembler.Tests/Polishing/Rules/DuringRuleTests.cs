using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class DuringRuleTests
{
    [Fact]
    public void While_it_went_on_is_not_after_it() => GivenWording.IsChanged(WordingFamily.Time, "在审批过程中，发现问题3个。", "在审批后，发现问题3个。");

    [Fact]
    public void But_that_it_went_on_may_be_said_in_other_words() => GivenWording.IsKept("在审批的过程当中，发现问题3个。", "审批过程中，发现问题3个。");
}
