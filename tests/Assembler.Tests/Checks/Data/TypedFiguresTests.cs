using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class TypedFiguresTests
{
    [Theory]
    [InlineData("开展检查12次，整改隐患317条", "12次、317条")]
    [InlineData("争取资金1.5亿元，惠及企业20余家", "1.5亿元、20余家")]
    public void Figures_typed_into_a_sentence_are_told(string text, string figures) =>
        Assert.Contains($"直接写了{figures}，没有填作数据项", Assert.Single(Told<TypedFigures>(Sentence(text))), StringComparison.Ordinal);

    [Theory]
    [InlineData("开展检查{次数}，10月15日收官")]
    [InlineData("深化“8+5”产业体系，落实《2025年30条措施》")]
    [InlineData("第3批项目集中开工，G104国道改造完成")]
    public void But_not_facts_dates_names_and_ordinals(string text) => Assert.Empty(Told<TypedFigures>(Sentence(
        text, text.Contains('{', StringComparison.Ordinal) ? """ "次数":{"value":12,"unit":"次"} """ : "")));
}
