using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>What a group of sentences lost, gained and moved.</summary>
internal sealed class Difference
{
    private readonly HashSet<int> _keptOriginal;
    private readonly HashSet<int> _keptPolished;
    private readonly HashSet<int> _sameOriginal;
    private readonly HashSet<int> _samePolished;

    private Difference(
        IReadOnlyList<Token> original, IReadOnlyList<Token> polished, IReadOnlyList<ComparedSentence> before, IReadOnlyList<ComparedSentence> after)
    {
        Original = original;
        Polished = polished;
        Before = before;
        After = after;
        LikenessGrid alike = new(original, polished);
        Matches = LongestCommon.Of(original, polished, alike);
        Moves = MovedRuns.Of(original, polished, Matches, alike);
        Kept = [.. Matches.Concat(Moves.SelectMany(move => Enumerable.Range(0, move.Length).Select(k => (move.Original + k, move.Polished + k)))).Order()];
        _keptOriginal = [.. Kept.Select(pair => pair.Original)];
        _keptPolished = [.. Kept.Select(pair => pair.Polished)];
        List<(int Original, int Polished)> same = [.. Kept.Where(pair => string.Equals(original[pair.Original].Text, polished[pair.Polished].Text, StringComparison.Ordinal))];
        _sameOriginal = [.. same.Select(pair => pair.Original)];
        _samePolished = [.. same.Select(pair => pair.Polished)];
        Gaps = ChangeGaps.Of(this);
    }

    /// <summary>What was said before, without words that say nothing.</summary>
    public IReadOnlyList<Token> Original { get; }

    public IReadOnlyList<Token> Polished { get; }

    public IReadOnlyList<ComparedSentence> Before { get; }

    public IReadOnlyList<ComparedSentence> After { get; }

    /// <summary>Places that stayed in order, from the front.</summary>
    public IReadOnlyList<(int Original, int Polished)> Matches { get; }

    public IReadOnlyList<MovedRun> Moves { get; }

    /// <summary>All places that belong together, whether they stayed in order or moved.</summary>
    public IReadOnlyList<(int Original, int Polished)> Kept { get; }

    /// <summary>What was replaced, dropped or added, place by place.</summary>
    public IReadOnlyList<ChangeGap> Gaps { get; }

    public IEnumerable<Token> Dropped => Gaps.SelectMany(gap => gap.Dropped);

    public IEnumerable<Token> Added => Gaps.SelectMany(gap => gap.Added);

    public static Difference Of(IReadOnlyList<ComparedSentence> original, IReadOnlyList<ComparedSentence> polished, WordCutter cutter)
    {
        List<Token> before = [.. DroppedRepeats.Without(original, polished)];
        List<Token> after = [.. polished.SelectMany(sentence => sentence.Content)];
        Difference difference = new(before, after, original, polished);
        return difference.Gaps.Count == 0
            ? difference
            : Opened(difference, cutter.Open, difference.IsKept) ?? Opened(difference, cutter.Open, difference.IsSame) ?? Opened(difference, cutter.OpenWholly, difference.IsSame) ?? difference;
    }

    /// <summary>Words that may go, but not come.</summary>
    public static bool MayGo(Token token) => token.Class == WordClass.Droppable;

    public bool IsKept(int index, bool isPolished) => (isPolished ? _keptPolished : _keptOriginal).Contains(index);

    /// <summary>Whether the same word stands there before and after.</summary>
    private bool IsSame(int index, bool isPolished) => (isPolished ? _samePolished : _sameOriginal).Contains(index);

    // 到位资金 and 资金到位 are one, once the longer words are opened; where that does not explain all, the whole words tell it better.
    private static Difference? Opened(Difference difference, Func<Token, IReadOnlyList<Token>?> open, Func<int, bool, bool> isClosed)
    {
        List<Token> before = [.. difference.Original
            .Index()
            .SelectMany(each => isClosed(each.Index, false) ? [each.Item] : Parts(each.Item, open))];
        List<Token> after = [.. difference.Polished
            .Index()
            .SelectMany(each => isClosed(each.Index, true) ? [each.Item] : Parts(each.Item, open))];
        if (before.SequenceEqual(difference.Original) && after.SequenceEqual(difference.Polished))
            return null;
        Difference opened = new(before, after, difference.Before, difference.After);
        return opened.Gaps.Count == 0 ? opened : null;
    }

    private static IEnumerable<Token> Parts(Token token, Func<Token, IReadOnlyList<Token>?> open) =>
        token.Kind == TokenKind.Word && !token.IsStrict && open(token) is { } parts ? parts.Where(part => part.HasContent) : [token];
}
