using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class BasisRuleTests
{
    [Theory]
    [InlineData("用电量同比增长6.1%，环比下降1.7%。", "用电量环比增长6.1%，同比下降1.7%。")]
    [InlineData("用电量同比、环比分别增长6.1%、1.7%。", "用电量环比、同比分别增长6.1%、1.7%。")]
    [InlineData("同比看，用电量增长6.1%；环比看，用电量下降1.7%。", "环比看，用电量增长6.1%；同比看，用电量下降1.7%。")]
    [InlineData("存款较年初增加3.2亿元，比上年同期增加5.8亿元。", "存款比上年同期增加3.2亿元，较年初增加5.8亿元。")]
    public void What_a_figure_is_compared_with_may_not_change(string original, string polished) => GivenWording.IsChanged(WordingFamily.Time, original, polished);

    [Theory]
    [InlineData("用电量同比增长6.1%，环比下降1.7%。", "用电量比上年同期增长6.1%，环比下降1.7%。")]
    [InlineData("用电量同比增长6.1%，环比下降1.7%。", "用电量同比增长6.1%、环比下降1.7%。")]
    public void But_it_may_be_said_in_other_words(string original, string polished) => GivenWording.IsKept(original, polished);
}
