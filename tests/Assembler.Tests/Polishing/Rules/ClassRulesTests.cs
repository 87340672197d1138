using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class ClassRulesTests
{
    [Theory]
    [InlineData("尚未完成验收。", "完成验收。")]
    [InlineData("全年未发生事故。", "全年发生事故。")]
    [InlineData("项目不得不延期。", "项目不得延期。")]
    [InlineData("完成整改。", "未完成整改。")]
    public void A_negation_that_changed_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Polarity, original, polished);

    [Theory]
    [InlineData("全年未发生事故。", "全年没有发生事故。")]
    [InlineData("尚未完成验收。", "还没有完成验收。")]
    [InlineData("发生事故0起。", "未发生事故。")]
    [InlineData("严禁无证动火。", "不得无证动火。")]
    public void But_another_word_for_it_is_kept(string original, string polished) => GivenWording.IsKept(original, polished);
}
