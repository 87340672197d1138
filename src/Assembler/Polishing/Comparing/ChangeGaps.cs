using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Collects, between the tokens that stayed in order, what went and what came.</summary>
internal static class ChangeGaps
{
    public static IReadOnlyList<ChangeGap> Of(Difference difference, IReadOnlyList<Sentence> original)
    {
        List<ChangeGap> gaps = [];
        (int, int) from = (0, 0);
        foreach ((int i, int j) in difference.Matches.Append((difference.Original.Count, difference.Polished.Count)))
        {
            List<Token> dropped = [.. Between(difference.Original, from.Item1, i, index => difference.Moves.Any(move => move.HoldsOriginal(index)))];
            List<Token> added = [.. Between(difference.Polished, from.Item2, j, index => difference.Moves.Any(move => move.HoldsPolished(index)))];
            dropped.RemoveAll(token => Difference.MayGo(token) || LightVerbs.IsLight(token, difference, original));
            added.RemoveAll(token => Supplements.IsHarmless(token, difference));
            dropped.RemoveAll(token => Supplements.IsPaired(token, difference));
            added.RemoveAll(token => LightVerbs.IsLight(token, difference, original));
            ChangeGap gap = WithoutRepetition(dropped, added, difference);
            if (gap.Dropped.Count + gap.Added.Count > 0)
                gaps.Add(gap);
            from = (i + 1, j + 1);
        }

        return gaps;
    }

    private static IEnumerable<Token> Between(IReadOnlyList<Token> tokens, int from, int to, Func<int, bool> isMoved) =>
        Enumerable.Range(from, Math.Max(0, to - from)).Where(index => !isMoved(index)).Select(index => tokens[index]);

    // To say a name once instead of twice is no loss, and twice instead of once nothing new; to put one for another is both.
    private static ChangeGap WithoutRepetition(List<Token> dropped, List<Token> added, Difference difference)
    {
        bool isRepeated = added.Count == 0 && dropped.Count > 0 && IsSaid(dropped, difference.Polished, difference.Original);
        bool isEcho = dropped.Count == 0 && added.Count > 0 && IsSaid(added, difference.Original, difference.Polished);
        return isRepeated || isEcho ? new ChangeGap([], []) : new ChangeGap(dropped, added);
    }

    private static bool IsSaid(List<Token> run, IReadOnlyList<Token> elsewhere, IReadOnlyList<Token> own)
    {
        bool mayRepeat = run.TrueForAll(token => MayRepeat(token, own, elsewhere)) && run.Sum(token => token.Text.Length) >= 2;
        for (int at = 0; mayRepeat && at + run.Count <= elsewhere.Count; at++)
        {
            if (run.Index().All(each => elsewhere[at + each.Index].Key == each.Item.Key))
                return true;
        }

        return false;
    }

    // A period or a base may be said once for all, as long as there is only one.
    private static bool MayRepeat(Token token, IReadOnlyList<Token> own, IReadOnlyList<Token> elsewhere) =>
        !token.IsStrict
        || ((token.Kind == TokenKind.Period || token.Class == WordClass.Base)
            && own.Concat(elsewhere).Where(other => other.Kind == token.Kind && other.Class == token.Class).All(other => other.Key == token.Key));
}
