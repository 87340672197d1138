using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Tells whether a figure still stands with the words that it stood with.</summary>
internal static class FigureCompany
{
    public static bool IsKept(Difference difference, Token before, Token after)
    {
        if (IsAlone(difference.Original, before) && IsAlone(difference.Polished, after))
            return true;
        return IsSame(Owner(difference.Original, before), Owner(difference.Polished, after));
    }

    // What stands before a figure owns it; where nothing does, what stands after.
    private static List<Token> Owner(IReadOnlyList<Token> tokens, Token figure) =>
        Side(tokens, figure, -1) is { Count: > 0 } before ? before : Side(tokens, figure, 1);

    private static bool IsAlone(IReadOnlyList<Token> tokens, Token figure) =>
        tokens.Count(token => token.Clause == figure.Clause && token.Kind == TokenKind.Quantity) == 1;

    // All that the shorter says, the longer says too.
    private static bool IsSame(IReadOnlyList<Token> before, IReadOnlyList<Token> after)
    {
        int weight = Math.Min(before.Sum(token => token.Weight), after.Sum(token => token.Weight));
        return weight > 0 && Overlap.Of(before, after) * 10 >= weight * 9;
    }

    /// <summary>The words between the figure and the next one on that side, within the clause.</summary>
    private static List<Token> Side(IReadOnlyList<Token> tokens, Token figure, int step)
    {
        List<Token> side = [];
        for (int i = Index(tokens, figure) + step; i >= 0 && i < tokens.Count; i += step)
        {
            if (tokens[i].Clause != figure.Clause || tokens[i].Kind == TokenKind.Quantity)
                break;
            side.Add(tokens[i]);
        }

        return side;
    }

    private static int Index(IReadOnlyList<Token> tokens, Token figure)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (ReferenceEquals(tokens[i], figure))
                return i;
        }

        return -1;
    }
}
