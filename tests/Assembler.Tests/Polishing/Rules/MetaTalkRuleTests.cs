using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class MetaTalkRuleTests
{
    [Theory]
    [InlineData("新增企业23家。", "以下是润色后的文字：新增企业23家。")]
    [InlineData("新增企业23家。", "抱歉，无法完成。")]
    public void Talk_of_whoever_reworded_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Format, original, polished);

    [Theory]
    [InlineData("以下是主要做法：抓项目。", "以下是主要做法：抓好项目。")]
    public void But_a_text_may_speak_so_itself(string original, string polished) => GivenWording.IsKept(original, polished);
}
