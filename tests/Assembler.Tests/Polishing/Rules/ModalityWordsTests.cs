using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class ModalityWordsTests
{
    [Theory]
    [InlineData("力争年底竣工。", "确保年底竣工。")]
    [InlineData("预计产值50亿元。", "产值50亿元。")]
    [InlineData("原则上年底前竣工。", "年底前竣工。")]
    [InlineData("拟明年开工。", "已明年开工。")]
    [InlineData("应当备案。", "可以备案。")]
    public void How_firm_a_statement_is_may_not_change(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Modality, original, polished);

    [Theory]
    [InlineData("力争年底竣工。", "争取年底竣工。")]
    [InlineData("必须月底前整改。", "务必月底前整改。")]
    [InlineData("拟申报认定。", "计划申报认定。")]
    [InlineData("预计全年完成30亿元。", "全年预计完成30亿元。")]
    public void But_an_equally_firm_word_is_kept(string original, string polished) => GivenWording.IsKept(original, polished);
}
