using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Tests.Polishing.Comparing;

public sealed class LongestCommonTests
{
    [Fact]
    public void The_weightiest_run_in_order_is_found() => Assert.Equal([(0, 0), (2, 1)], Of("甲", "道", "乙", "甲乙"));

    [Fact]
    public void What_moved_is_not_in_order_but_a_moved_run()
    {
        IReadOnlyList<Token> before = Read("甲乙丙"), after = Read("丙甲乙");
        LikenessGrid alike = new(before, after);

        IReadOnlyList<MovedRun> moves = MovedRuns.Of(before, after, LongestCommon.Of(before, after, alike), alike);

        Assert.Equal([new MovedRun(2, 0, 1)], moves);
    }

    [Fact]
    public void A_word_may_stand_for_one_of_its_row()
    {
        Token pushed = new(TokenKind.Word, "Near:1", "推进", 0) { Senses = [1, 7] };
        Token moved = new(TokenKind.Word, "Near:3", "推动", 0) { Senses = [3, 7] };

        Assert.Equal([(0, 0)], LongestCommon.Of([pushed], [moved], new LikenessGrid([pushed], [moved])));
    }

    private static IReadOnlyList<(int, int)> Of(string first, string second, string third, string polished)
    {
        IReadOnlyList<Token> before = Read(first + second + third), after = Read(polished);
        return LongestCommon.Of(before, after, new LikenessGrid(before, after));
    }

    private static IReadOnlyList<Token> Read(string letters) => [.. letters.Select((letter, i) => new Token(TokenKind.Character, letter.ToString(), letter.ToString(), i))];
}
