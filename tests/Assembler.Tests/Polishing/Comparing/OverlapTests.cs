using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class OverlapTests
{
    private static readonly Token Firm = new(TokenKind.Character, "甲", "甲", 0);
    private static readonly Token Road = new(TokenKind.Word, "道路", "道路", 1);

    [Fact]
    public void What_is_in_both_counts_by_its_weight() => Assert.Equal(2, Overlap.Of([Firm, Road], [Road]));

    [Fact]
    public void What_is_there_twice_counts_as_often_as_in_the_other() => Assert.Equal(1, Overlap.Of([Firm, Firm], [Firm]));

    [Fact]
    public void What_is_in_one_alone_counts_nothing() => Assert.Equal(0, Overlap.Of([Firm], [Road]));
}
