using DevZoneDocs.Assembler.Polishing;

namespace DevZoneDocs.Assembler.Tests.Polishing.Rules;

public sealed class RepetitionRuleTests
{
    [Theory]
    [InlineData("全区新增企业23家。", "全区新增企业23家。全区新增企业23家。")]
    public void What_is_said_twice_is_told(string original, string polished) =>
        GivenWording.IsChanged(WordingFamily.Format, original, polished);

    [Theory]
    [InlineData("加强安全生产管理，提升水平，加强安全生产管理。", "加强安全生产管理，提高水平，加强安全生产管理。")]
    public void But_what_was_said_twice_may_be(string original, string polished) => GivenWording.IsKept(original, polished);
}
