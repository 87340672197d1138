using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>What 若, 因 or 虽然 makes a condition, a cause or a concession stays one: 因甲停，乙停 is not 因乙停，甲停.</summary>
internal sealed class SubordinationRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) => comparison.Groups
        .Where(group => group.IsWhole && group.Difference.Kept.Any(pair => IsParted(group.Difference, pair)))
        .Select(group => new WordingReason(WordingFamily.Logic, "因果、转折或条件的内容调换", group.OriginalText, group.PolishedText));

    private static bool IsParted(Difference difference, (int Original, int Polished) word)
    {
        if (difference.Original[word.Original].Class != WordClass.Logic)
            return false;
        int clause = difference.Original[word.Original].Clause, now = difference.Polished[word.Polished].Clause;
        (int Original, int Polished)[] told = [.. difference.Kept
            .Where(pair => difference.Original[pair.Original].Class != WordClass.Logic)
            .Where(pair => difference.Original[pair.Original].Clause == clause || difference.Polished[pair.Polished].Clause == now)];
        int both = Weight(difference, told, pair => pair.Before == clause && pair.After == now);
        return both * 2 < Math.Min(
            Weight(difference, told, pair => pair.Before == clause), Weight(difference, told, pair => pair.After == now));
    }

    private static int Weight(Difference difference, (int Original, int Polished)[] told, Func<(int Before, int After), bool> isWanted) => told
        .Where(pair => isWanted((difference.Original[pair.Original].Clause, difference.Polished[pair.Polished].Clause)))
        .Sum(pair => difference.Original[pair.Original].Weight);
}
