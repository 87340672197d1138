using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Each figure is measured against what it was measured against: 同比增长6.1%，环比下降1.7% must not change labels.</summary>
internal sealed class BasisRule : IWordingRule
{
    /// <summary>What figures are compared with; other words of the class (今年, 月底) say when something was.</summary>
    private static readonly string[] Compared = ["Base:上年同期", "Base:环比", "Base:上月", "Base:上季度", "Base:上年", "Base:上年末", "Base:年初", "Base:前年"];

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
            if (Compared.Contains(tokens[i].Key))
                return tokens[i];
        }

        return null;
    }
}
