using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class LanguageRuleTests
{
    [Theory]
    [InlineData("新增企业23家。", "The park added 23 firms.")]
    [InlineData("园区新增企业。", "園區新增企業。")]
    public void Another_language_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Format, original, polished);

    [Theory]
    [InlineData("PPP项目开工。", "PPP项目动工。")]
    public void But_codes_may_stay(string original, string polished) => GivenWording.IsKept(original, polished);
}
