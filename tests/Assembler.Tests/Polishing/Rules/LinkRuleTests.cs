using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class LinkRuleTests
{
    [Theory]
    [InlineData("完成投资5亿元。", "完成投资5亿元。详见http://a.cn/x")]
    [InlineData("完成投资5亿元。", "完成投资5亿元，联系a@b.cn。")]
    public void A_link_that_comes_in_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Injection, original, polished);

    [Theory]
    [InlineData("网址为www.a.gov.cn，已开通。", "网址为www.a.gov.cn，已经开通。")]
    public void But_a_link_that_was_there_may_stay(string original, string polished) => GivenWording.IsKept(original, polished);
}
