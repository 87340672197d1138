using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>What 若, 因 or 虽然 makes a condition, a cause or a concession stays one: 因甲停，乙停 is not 因乙停，甲停.</summary>
internal sealed class SubordinationRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(Comparison comparison) => comparison.Groups
        .Where(group => group.IsWhole && group.Difference.Kept.Any(pair => IsParted(group.Difference, pair)))
        .Select(group => new WordingReason(WordingFamily.Logic, "因果、转折或条件的内容调换", group.OriginalText, group.PolishedText));

    private static bool IsParted(Difference difference, (int Original, int Polished) word)
    {
        if (difference.Original[word.Original].Class != WordClass.Logic)
            return false;
        int clause = difference.Original[word.Original].Clause, now = difference.Polished[word.Polished].Clause;
        List<(Token Token, bool Stays)> told = [.. difference.Kept
            .Where(pair => difference.Original[pair.Original].Clause == clause && difference.Original[pair.Original].Class != WordClass.Logic)
            .Select(pair => (difference.Original[pair.Original], difference.Polished[pair.Polished].Clause == now))];
        return told.Where(each => each.Stays).Sum(each => each.Token.Weight) * 2 < told.Sum(each => each.Token.Weight);
    }
}
