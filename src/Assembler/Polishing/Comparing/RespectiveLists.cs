using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Lays out 甲、乙分别增长5%、3% as 甲增长5%，乙增长3%, so that each figure stands with its own subject.</summary>
internal static class RespectiveLists
{
    public static IReadOnlyList<Token> Expand(IReadOnlyList<Token> tokens)
    {
        List<Token> expanded = [];
        for (int start = 0; start < tokens.Count;)
        {
            int end = start;
            while (end < tokens.Count && tokens[end].Clause == tokens[start].Clause)
                end++;
            List<Token> clause = [.. tokens.Skip(start).Take(end - start)];
            expanded.AddRange(Laid(clause) ?? clause);
            start = end;
        }

        return expanded;
    }

    private static List<Token>? Laid(List<Token> clause)
    {
        int word = clause.FindIndex(token => token.Text == "分别");
        int first = word < 0 ? -1 : clause.FindIndex(word, token => token.Kind == TokenKind.Quantity);
        if (first < 0)
            return null;
        List<int> figures = Figures(clause, first);
        List<List<Token>> members = Members(clause, word);
        if (figures.Count < 2 || members.Count < figures.Count || figures.Count * (first - word) > Reach.LongestSentence)
            return null;
        int surplus = members.Count - figures.Count;
        List<Token> laid = [.. members.Take(surplus).SelectMany(member => member)];
        for (int i = 0; i < figures.Count; i++)
        {
            laid.AddRange(members[surplus + i]);
            laid.AddRange(clause.Skip(word + 1).Take(first - word - 1));
            laid.Add(Like(clause[first], clause[figures[i]]));
        }

        return [.. laid, .. clause.Skip(figures[^1] + 1)];
    }

    private static List<int> Figures(List<Token> clause, int first)
    {
        List<int> figures = [first];
        for (int i = first + 1; i < clause.Count; i++)
        {
            if (clause[i].Kind == TokenKind.Quantity)
                figures.Add(i);
            else if (clause[i].HasContent)
                break;
        }

        return figures;
    }

    private static List<List<Token>> Members(List<Token> clause, int end)
    {
        List<List<Token>> members = [[]];
        foreach (Token token in clause.Take(end))
        {
            if (token.Text is "、" or "和" or "与" or "及" or "以及")
                members.Add([]);
            else
                members[^1].Add(token);
        }

        return [.. members.Where(member => member.Exists(token => token.HasContent))];
    }

    // The word for rise or fall stands before the first figure only.
    private static Token Like(Token first, Token figure)
    {
        if (first.Quantity is not { Tells: QuantityKind.Change } model || figure.Quantity is not { Tells: QuantityKind.Level } own || own.Base != model.Base)
            return figure;
        Quantity changed = own with { Tells = QuantityKind.Change, Amount = model.Amount.IsNegative ? -own.Amount : own.Amount };
        return figure with { Key = changed.Key, Quantity = changed };
    }
}
