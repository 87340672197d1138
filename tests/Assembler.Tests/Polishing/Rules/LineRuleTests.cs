using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class LineRuleTests
{
    [Theory]
    [InlineData("（一）抓好招商引资", "抓好招商引资")]
    [InlineData("供热站建成。\n管网建成。", "供热站建成。管网建成。")]
    [InlineData("1.抓项目。", "2.抓项目。")]
    public void Paragraphs_and_their_numbers_stay_apart(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Format, original, polished);

    [Theory]
    [InlineData("供热工程主体已完工，\n正在安装设备。", "供热工程主体已完工，正在安装设备。")]
    public void But_a_line_broken_within_a_sentence_may_be_joined(string original, string polished) => GivenWording.IsKept(original, polished);
}
