using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Tells whether a figure still stands with the words that it stood with.</summary>
internal static class FigureCompany
{
    public static bool IsKept(Difference difference, Token before, Token after)
    {
        if (IsAlone(difference.Original, before) && IsAlone(difference.Polished, after))
            return difference.Original.Where(token => IsRival(token, before)).All(rival => IsApart(difference, before, rival, after));
        return IsSame(Owner(difference.Original, before), Owner(difference.Polished, after));
    }

    // What stands before a figure owns it; where nothing does, what stands after.
    private static List<Token> Owner(IReadOnlyList<Token> tokens, Token figure) =>
        Side(tokens, figure, -1) is { Count: > 0 } before ? before : Side(tokens, figure, 1);

    /// <summary>Whether one could be taken for the other.</summary>
    private static bool IsRival(Token token, Token figure) => token.Quantity is { } other && figure.Quantity is { } own
        && token.Key != figure.Key && other.Tells == own.Tells && other.Base == own.Base;

    // What tells the figure's clause from its rival's must stand in its clause still.
    private static bool IsApart(Difference difference, Token before, Token rival, Token after)
    {
        HashSet<string> shared = [.. Clause(difference.Original, rival).Select(token => token.Key)];
        List<Token> own = [.. Clause(difference.Original, before).Where(token => !shared.Contains(token.Key))];
        int weight = own.Sum(token => token.Weight);
        return weight > 0 && Overlap.Of(own, Clause(difference.Polished, after)) * 2 >= weight;
    }

    private static IEnumerable<Token> Clause(IReadOnlyList<Token> tokens, Token figure) =>
        tokens.Where(token => token.Clause == figure.Clause && !ReferenceEquals(token, figure));

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
            // Of 凤塘村5户6处1500平方米 each figure is the village's.
            bool isFigure = tokens[i].Kind == TokenKind.Quantity;
            if (tokens[i].Clause != figure.Clause || (isFigure && (step > 0 || side.Count > 0)))
                break;
            if (!isFigure)
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
