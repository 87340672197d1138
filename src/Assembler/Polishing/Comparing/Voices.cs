using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>把 and 将 are one where one stands for the other; elsewhere 将 tells of what is to come.</summary>
internal static class Voices
{
    private const int LeastObject = 2;
    private const int MostObject = 16;

    public static (string Original, string Polished) Of(string original, string polished)
    {
        int had = Occurrences.Of("把", original), has = Occurrences.Of("把", polished);
        int will = Occurrences.Of("将", polished) - Occurrences.Of("将", original);
        if (Occurrences.Of("被", original) > Occurrences.Of("被", polished) && will > 0)
            return (original, polished.Replace('将', '把'));
        // 已将图纸送审 and 图纸已送审: of what is done, 将 tells no time to come.
        if (will < 0 && Occurrences.Of("已将", original) > Occurrences.Of("已将", polished))
            return (original.Replace("已将", "已把", StringComparison.Ordinal), polished);
        if (Taken(original, polished) is >= 0 and var taken)
            return ($"{original[..taken]}把{original[(taken + 1)..]}", polished);
        if (had > has && will > 0)
            return (original.Replace('把', '将'), polished);
        return has > had && will < 0 ? (original, polished.Replace('把', '将')) : (original, polished);
    }

    /// <summary>The 将 of 将甲列入名单 where the rewording has 甲被列入名单, or -1.</summary>
    private static int Taken(string original, string polished)
    {
        for (int passive = polished.IndexOf('被'); passive >= LeastObject; passive = polished.IndexOf('被', passive + 1))
        {
            // Of 将被 the 将 is of what is to come.
            int by = polished[passive - 1] == '将' ? passive - 1 : passive;
            for (int will = original.IndexOf('将'); will >= 0; will = original.IndexOf('将', will + 1))
            {
                if (Enumerable.Range(LeastObject, MostObject).Any(length => length <= by && will + length < original.Length
                    && string.CompareOrdinal(original, will + 1, polished, by - length, length) == 0))
                    return will;
            }
        }

        return -1;
    }

    /// <summary>Whether of 甲对乙处罚 became 乙受到甲处罚: who acts and who is acted upon are told the other way round.</summary>
    public static bool IsTurned(Difference difference)
    {
        List<Token> before = [.. difference.Before.SelectMany(sentence => sentence.Tokens)], after = [.. difference.After.SelectMany(sentence => sentence.Tokens)];
        int to = before.FindIndex(token => token.Text == "对"), by = after.FindIndex(token => token.Text is "受到" or "遭到" or "接受");
        return to > 0 && to + 1 < before.Count && by > 0 && by + 1 < after.Count && after[by + 1].IsLike(First(before, to))
            && after.Take(by).Any(token => token.IsLike(before[to + 1]));
    }

    // The agent's first word: 市场监管局 may be cut into several.
    private static Token First(List<Token> before, int to)
    {
        int at = to - 1;
        while (at > 0 && before[at - 1].Clause == before[to].Clause && before[at - 1].Kind != TokenKind.Punctuation)
            at--;
        return before[at];
    }
}
