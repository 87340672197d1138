using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class PrivacyRuleTests
{
    [Theory]
    [InlineData("由办公室负责。", "由办公室负责（电话13800000000）。")]
    [InlineData("张某因违规被处理。", "张建国因违规被处理。")]
    public void A_personal_detail_that_comes_in_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Privacy, original, polished);

    [Theory]
    [InlineData("热线12345已开通。", "热线12345已经开通。")]
    public void But_a_number_that_was_there_may_stay(string original, string polished) => GivenWording.IsKept(original, polished);
}
