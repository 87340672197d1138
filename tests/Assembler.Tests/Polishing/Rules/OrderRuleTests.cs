using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class OrderRuleTests
{
    [Theory]
    [InlineData("招商局督促企业整改。", "企业督促招商局整改。")]
    [InlineData("东区高于西区。", "西区高于东区。")]
    [InlineData("装备制造业增长5%，纺织业增长3%。", "装备制造业增长3%，纺织业增长5%。")]
    [InlineData("装备制造业、纺织业分别增长5%、3%。", "纺织业、装备制造业分别增长5%、3%。")]
    [InlineData("工业产值达600亿元，财政收入达30亿元。", "工业产值达30亿元，财政收入达600亿元。")]
    [InlineData("甲公司收购乙公司30%股权。", "乙公司收购甲公司30%股权。")]
    [InlineData("先立后破。", "先破后立。")]
    public void Who_did_what_to_whom_may_not_change(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Logic, original, polished);

    [Theory]
    [InlineData("招商局完成了项目评审。", "项目评审由招商局完成。")]
    [InlineData("装备制造业增长5%，纺织业增长3%。", "装备制造业、纺织业分别增长5%和3%。")]
    [InlineData("六类管网同步建设。", "同步建设六类管网。")]
    [InlineData("如土地落实，二期将开工。", "二期如土地落实，将开工。")]
    [InlineData("完成技改投资21.5亿元。", "技改投资完成21.5亿元。")]
    [InlineData("税收达到6.4亿元，比上年增加1.2亿元。", "税收比上年增加1.2亿元，达到6.4亿元。")]
    public void But_grammar_may_turn_a_sentence(string original, string polished) => GivenWording.IsKept(original, polished);
}
