using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Formatters;

namespace DevZoneDocs.Assembler.Tests.Sections.Formatters;

public sealed class BareFormatterTests
{
    private static readonly BareFormatter Bare = new();

    [Fact]
    public void A_cell_has_the_number_without_its_unit() =>
        Assert.Equal("186.4", Assert.IsType<Fact>(Bare.Apply(Value, null)).Phrase.ToString());

    [Fact]
    public void A_record_has_the_number_of_its_value() =>
        Assert.Equal("186.4", Assert.IsType<Fact>(Bare.Apply(new FactRecord { Default = Value }, null)).Phrase.ToString());

    [Fact]
    public void A_gap_is_as_short_as_the_cell() =>
        Assert.Equal("【待补】", Assert.IsType<Fact>(Bare.Apply(Value with { Gap = new Gap("产值") }, null)).Phrase.ToString());

    [Fact]
    public void But_a_name_stays_as_it_is() => Assert.Equal("甲", Assert.IsType<Fact>(Bare.Apply(GivenFacts.Fact("a", "甲"), null)).Phrase.Text);

    [Fact]
    public void And_what_is_not_there_is_not_made_up() => Assert.Null(Bare.Apply(null, null));

    private static Fact Value => GivenFacts.Fact("a", "186.4亿元") with { Number = 186.4m, BareText = "186.4" };
}
