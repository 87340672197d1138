using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class InvisibleCharacterRuleTests
{
    [Theory]
    [InlineData("新增企业23家。", "新增企业\u200b23家。")]
    [InlineData("新增企业23家。", "新增企业23家。\u202e")]
    [InlineData("A区新增企业。", "\u0410区新增企业。")]
    public void An_invisible_or_foreign_character_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Format, original, polished);

    [Theory]
    [InlineData("新增 企业 23 家。", "新增企业23家。")]
    public void But_ordinary_spaces_may_go(string original, string polished) => GivenWording.IsKept(original, polished);
}
