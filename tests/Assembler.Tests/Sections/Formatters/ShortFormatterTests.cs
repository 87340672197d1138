using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Formatters;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Tests.Sections.Formatters;

public sealed class ShortFormatterTests
{
    private static readonly Fact Growth = GivenFacts.Fact("a", "增长9.7%") with { Phrase = new Phrase("同比", "增长9.7%"), ShortText = "增长9.7%" };

    [Fact]
    public void Within_a_chain_the_comparison_is_not_said_again() =>
        Assert.Equal("增长9.7%", Assert.IsType<Fact>(new ShortFormatter().Apply(Growth, null)).Phrase.ToString());

    [Fact]
    public void But_a_gap_stays_a_gap() =>
        Assert.Equal("同比增长9.7%", Assert.IsType<Fact>(new ShortFormatter().Apply(Growth with { Gap = new Gap("甲") }, null)).Phrase.ToString());
}
