using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class StateWordsTests
{
    [Theory]
    [InlineData("项目基本完成。", "项目完成。")]
    [InlineData("道路开工。", "道路竣工。")]
    [InlineData("正在办理手续。", "办理手续。")]
    [InlineData("项目启动。", "项目投产。")]
    public void How_far_a_thing_has_come_may_not_change(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.State, original, polished);

    [Theory]
    [InlineData("道路已竣工。", "道路已完工。")]
    [InlineData("道路工程已经完工。", "道路工程已完工。")]
    [InlineData("项目动工。", "项目开工。")]
    public void But_another_word_for_it_is_kept(string original, string polished) => GivenWording.IsKept(original, polished);
}
