using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class LogicWordsTests
{
    [Theory]
    [InlineData("引进企业5家，税收增长8%。", "引进企业5家，因此税收增长8%。")]
    [InlineData("如资金到位，年底竣工。", "资金到位，年底竣工。")]
    [InlineData("产值增长，但税收下降。", "产值增长，税收下降。")]
    [InlineData("新增企业23家。", "得益于环境优化，新增企业23家。")]
    public void Cause_condition_and_contrast_may_not_change(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Logic, original, polished);

    [Theory]
    [InlineData("由于资金短缺，工程停工。", "因资金短缺，工程停工。")]
    [InlineData("尽管用地紧张，仍保障了项目。", "虽然用地紧张，但仍保障了项目。")]
    [InlineData("如遇强降雨，应停工。", "若遇强降雨，应停工。")]
    public void But_another_word_for_them_is_kept(string original, string polished) => GivenWording.IsKept(original, polished);
}
