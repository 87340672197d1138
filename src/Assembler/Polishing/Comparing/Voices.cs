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

    /// <summary>Words behind which stands who acts: 乙受到甲处罚, 乙获甲认定.</summary>
    public static readonly string[] Passive = ["受到", "遭到", "接受", "获", "获得", "得到"];

    /// <summary>Whether of 甲对乙处罚, or 甲认定乙, became 乙受到甲处罚: who acts was told first and is told behind the passive word.</summary>
    public static bool IsTurned(Difference difference)
    {
        List<Token> before = [.. difference.Before.SelectMany(sentence => sentence.Tokens).Where(token => token.HasContent)];
        List<Token> after = [.. difference.After
            .SelectMany(sentence => sentence.Tokens)
            .Where(token => token.HasContent || Passive.Contains(token.Text))];
        int by = after.FindIndex(token => Passive.Contains(token.Text));
        if (by < 1
            || by + 1 >= after.Count
            || difference.Before.Any(sentence => sentence.Tokens.Any(token => token.Text is "被" or "由")))
            return false;
        int agent = before.FindIndex(token => token.IsLike(after[by + 1])), patient = before.FindIndex(token => token.IsLike(after[by - 1]));
        return agent >= 0
            && patient > agent
            && before[agent].Clause == before[patient].Clause
            && (agent == 0 || before[agent - 1].Clause != before[agent].Clause);
    }
}
