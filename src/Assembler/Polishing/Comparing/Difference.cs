using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>What a group of sentences lost, gained and moved.</summary>
internal sealed class Difference
{
    private Difference(IReadOnlyList<Token> original, IReadOnlyList<Token> polished, IReadOnlyList<Sentence> sentences)
    {
        Original = original;
        Polished = polished;
        Matches = LongestCommon.Of(original, polished);
        Moves = MovedRuns.Of(original, polished, Matches);
        Gaps = ChangeGaps.Of(this, sentences);
    }

    /// <summary>What was said before, without words that say nothing.</summary>
    public IReadOnlyList<Token> Original { get; }

    public IReadOnlyList<Token> Polished { get; }

    /// <summary>Places that stayed in order, from the front.</summary>
    public IReadOnlyList<(int Original, int Polished)> Matches { get; }

    public IReadOnlyList<MovedRun> Moves { get; }

    /// <summary>What was replaced, dropped or added, place by place.</summary>
    public IReadOnlyList<ChangeGap> Gaps { get; }

    public IEnumerable<Token> Dropped => Gaps.SelectMany(gap => gap.Dropped);

    public IEnumerable<Token> Added => Gaps.SelectMany(gap => gap.Added);

    public static Difference Of(IReadOnlyList<Sentence> original, IReadOnlyList<Sentence> polished)
    {
        List<Token> before = [.. Repeats.Without(original, polished)];
        List<Token> after = [.. polished.SelectMany(sentence => sentence.Content)];
        return new Difference(before, after, original);
    }

    /// <summary>Words that may go, but not come.</summary>
    public static bool MayGo(Token token) => token.Class == WordClass.Droppable;
}
