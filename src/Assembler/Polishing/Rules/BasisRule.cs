using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Each figure is measured against what it was measured against: 同比增长6.1%，环比下降1.7% must not change labels.</summary>
internal sealed class BasisRule : IWordingRule
{
    public IEnumerable<WordingReason> Inspect(ComparedTexts comparison) =>
        comparison.Groups.Where(group => group.IsWhole).SelectMany(group => Inspect(group.Difference));

    private static IEnumerable<WordingReason> Inspect(Difference difference)
    {
        foreach ((int before, int after) in difference.Kept.Where(pair => difference.Original[pair.Original].Kind == TokenKind.Quantity))
        {
            if (Basis(difference.Original, before) is { } basis && Basis(difference.Polished, after) is { } other && !basis.IsLike(other) && difference.Original.Any(other.IsLike))
                yield return Reasons.Changed(WordingFamily.Time, "比较的基期", basis.Text + difference.Original[before].Text, other.Text + difference.Polished[after].Text);
        }
    }

    /// <summary>The nearest word of the kind before the figure, with no other figure and no end of a clause between but one.</summary>
    private static Token? Basis(IReadOnlyList<Token> tokens, int figure)
    {
        for (int i = figure - 1; i >= 0 && tokens[i].Kind != TokenKind.Quantity && tokens[figure].Clause - tokens[i].Clause <= 1; i--)
        {
            if (tokens[i].Class == WordClass.Base && QuantityWords.IsCompared(tokens[i].Key[(tokens[i].Key.IndexOf(':', StringComparison.Ordinal) + 1)..]))
                return tokens[i];
        }

        return null;
    }
}
