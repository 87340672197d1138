using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class ContentRuleTests
{
    [Theory]
    [InlineData("滨河新材料有限公司落户。", "海滨新材料有限公司落户。")]
    [InlineData("滨河新材料集团落户。", "滨河新材料商行落户。")]
    [InlineData("书记李明讲话。", "书记李铭讲话。")]
    [InlineData("引进甲、乙、丙三家企业。", "引进甲、乙、丁三家企业。")]
    [InlineData("由市局牵头。", "由区局牵头。")]
    public void A_word_with_content_that_changed_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Entity, original, polished);

    [Theory]
    [InlineData("开展安全检查12次。", "组织开展安全检查12次。")]
    [InlineData("我们把服务企业作为重点。", "将服务企业作为重点。")]
    [InlineData("以上工作取得了较好的成效。", "以上工作取得较好成效。")]
    [InlineData("管委会印发方案。", "开发区管委会印发方案。")]
    [InlineData("滨河新材料有限公司（以下简称“滨河新材”）投资5亿元。滨河新材料有限公司当年开工。", "滨河新材料有限公司（以下简称“滨河新材”）投资5亿元，滨河新材当年开工。")]
    public void But_harmless_words_may_change(string original, string polished) => GivenWording.IsKept(original, polished);
}
