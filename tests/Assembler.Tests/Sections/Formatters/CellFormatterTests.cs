using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Formatters;

namespace DevZoneDocs.Assembler.Tests.Sections.Formatters;

public sealed class CellFormatterTests
{
    private static readonly CellFormatter Cell = new();

    [Fact]
    public void A_gap_is_as_short_as_the_cell() =>
        Assert.Equal("【待补】", Assert.IsType<Fact>(Cell.Apply(GivenFacts.Fact("a", "甲") with { Gap = new Gap("总投资（亿元）") }, null)).Phrase.Text);

    [Fact]
    public void But_a_value_keeps_its_unit() =>
        Assert.Equal("12.5亿元", Assert.IsType<Fact>(Cell.Apply(new FactRecord { Default = GivenFacts.Fact("a", "12.5亿元") }, null)).Phrase.Text);

    [Fact]
    public void And_what_is_not_there_is_not_made_up() => Assert.Null(Cell.Apply(null, null));
}
