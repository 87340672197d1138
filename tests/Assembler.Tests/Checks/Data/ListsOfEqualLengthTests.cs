using DevZoneDocs.Assembler.Checks.Data;
using static DevZoneDocs.Assembler.Tests.Checks.Data.Figures;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class ListsOfEqualLengthTests
{
    private const string Facts = """
        "甲":{"value":8.5,"unit":"%"},"乙":{"value":9.5,"unit":"%"},"丙":{"value":7.5,"unit":"%"}
        """;

    [Theory]
    [InlineData("财政收入、税收和出口分别增长{甲}、{乙}、{丙}")]
    [InlineData("财政收入、税收和出口分别增长{甲}、{乙}和{丙}，全区平稳")]
    [InlineData("两个园区分别完成{甲}、{乙}、{丙}")]
    [InlineData("财政收入、税收和出口均增长{甲}，其余{乙}、{丙}")]
    public void As_many_figures_as_names_are_no_error(string text) => Assert.Empty(Told<ListsOfEqualLength>(Sentence(text, Facts)));

    [Fact]
    public void Fewer_names_than_figures_are_told() => Assert.Contains(
        "之前有2项，之后有3个数",
        Assert.Single(Told<ListsOfEqualLength>(Sentence("财政收入和税收分别增长{甲}、{乙}、{丙}", Facts))),
        StringComparison.Ordinal);

    [Fact]
    public void Equal_and_different_at_once_is_told() => Assert.Contains(
        "“均分别”自相矛盾",
        Assert.Single(Told<ListsOfEqualLength>(Sentence("甲税、乙税、丙税均分别增长{甲}、{乙}、{丙}", Facts))),
        StringComparison.Ordinal);
}
