using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class MarkupRuleTests
{
    [Theory]
    [InlineData("新增企业23家。", "**新增企业23家。**")]
    [InlineData("新增企业23家。", "<b>新增企业23家。</b>")]
    [InlineData("新增企业23家。", "# 新增企业23家。")]
    [InlineData("新增企业23家。", "新增企业23家。&nbsp;")]
    public void Markup_that_comes_in_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Format, original, polished);

    [Theory]
    [InlineData("R&D经费增长5%。", "R&D经费上升5%。")]
    public void But_a_sign_that_was_there_may_stay(string original, string polished) => GivenWording.IsKept(original, polished);
}
