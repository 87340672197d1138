using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Collects, between the tokens that stayed in order, what went and what came.</summary>
internal static class ChangeGaps
{
    public static IReadOnlyList<ChangeGap> Of(Difference difference)
    {
        List<ChangeGap> gaps = [];
        (int, int) from = (0, 0);
        foreach ((int i, int j) in difference.Matches.Append((difference.Original.Count, difference.Polished.Count)))
        {
            List<Token> dropped = [.. Between(difference, from.Item1, i, isPolished: false).Where(token => !MayBeDropped(token, difference))];
            List<Token> added = [.. Between(difference, from.Item2, j, isPolished: true).Where(token => !MayBeAdded(token, difference))];
            ChangeGap gap = Settled(dropped, added, difference);
            if (gap.Dropped.Count + gap.Added.Count > 0)
                gaps.Add(gap);
            from = (i + 1, j + 1);
        }

        return gaps;
    }

    private static bool MayBeDropped(Token token, Difference difference) => Difference.MayGo(token)
        || LightVerbs.IsLight(token, difference)
        || Supplements.IsPaired(token, difference, isPolished: false)
        || FreeWords.StandFor(token, difference.After, difference.Before);

    private static bool MayBeAdded(Token token, Difference difference) => Supplements.IsHarmless(token, difference)
        || LightVerbs.IsLight(token, difference)
        || FreeWords.StandFor(token, difference.Before, difference.After);

    private static IEnumerable<Token> Between(Difference difference, int from, int to, bool isPolished) => Enumerable.Range(from, Math.Max(0, to - from))
        .Where(index => !difference.IsKept(index, isPolished) && !HollowNouns.Are(difference, index, isPolished) && !Doublets.Are(difference, index, isPolished))
        .Select(index => (isPolished ? difference.Polished : difference.Original)[index]);

    private static ChangeGap Settled(List<Token> dropped, List<Token> added, Difference difference)
    {
        // The same characters, cut into other words.
        bool isSame = !dropped.Concat(added).Any(token => token.IsStrict)
            && string.Concat(dropped.Select(token => token.Text)) == string.Concat(added.Select(token => token.Text));
        // To say a name once instead of twice is no loss, and twice instead of once nothing new; to put one for another is both.
        bool isRepeated = added.Count == 0 && dropped.Count > 0 && IsSaid(dropped, difference.Polished, difference.Original);
        bool isEcho = dropped.Count == 0 && added.Count > 0 && IsSaid(added, difference.Original, difference.Polished);
        return isSame || isRepeated || isEcho ? new ChangeGap([], []) : new ChangeGap(dropped, added);
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
        || token.Key == "Scope:累计"
        || ((token.Kind == TokenKind.Period || token.Class == WordClass.Base)
            && own.Concat(elsewhere).Where(other => other.Kind == token.Kind && other.Class == token.Class).All(other => other.Key == token.Key));
}
