using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Joins a bound to the figure that follows behind its verb: 至少开展检查1次 is 开展检查不少于1次.</summary>
internal static class LeadingLimits
{
    public static IReadOnlyList<Token> Joined(IReadOnlyList<Token> tokens)
    {
        List<Token> joined = [.. tokens];
        for (int start = 0; start < joined.Count; start++)
        {
            if (Bound(joined[start]) is not { } bound || Figure(joined, start) is not (> 0 and var figure))
                continue;
            Quantity bounded = joined[figure].Quantity! with { Limit = bound };
            joined[figure] = joined[figure] with { Key = bounded.Key, Quantity = bounded };
            joined.RemoveAt(start);
        }

        return joined;
    }

    private static Limit? Bound(Token token) => token.Key switch
    {
        "Scope:至少" => Limit.AtLeast,
        "Scope:最多" => Limit.AtMost,
        _ => null,
    };

    private static int Figure(List<Token> tokens, int start)
    {
        for (int i = start + 1; i < tokens.Count && tokens[i].Clause == tokens[start].Clause; i++)
        {
            if (tokens[i].Kind == TokenKind.Quantity)
                return tokens[i].Quantity!.Limit == Limit.Exact ? i : 0;
            if (tokens[i].IsStrict || tokens[i].Kind == TokenKind.Punctuation)
                return 0;
        }

        return 0;
    }
}
