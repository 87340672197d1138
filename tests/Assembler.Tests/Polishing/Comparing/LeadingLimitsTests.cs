using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class LeadingLimitsTests
{
    [Theory]
    [InlineData("每季度至少开展1次联合执法。", "每季度开展联合执法不少于1次。")]
    [InlineData("每家企业至多申报2个项目。", "每家企业申报项目不超过2个。")]
    public void A_bound_may_stand_before_the_verb(string original, string polished) => GivenWording.IsKept(original, polished);

    [Theory]
    [InlineData("至少开展检查1次。", "开展检查1次。")]
    [InlineData("至少开展检查1次。", "开展检查不超过1次。")]
    public void But_it_stays_the_same_bound(string original, string polished) => GivenWording.IsChanged(WordingFamily.Number, original, polished);
}
