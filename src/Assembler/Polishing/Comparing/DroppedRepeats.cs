using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Clauses that the original says twice and the rewording once: to say them once is no loss.</summary>
internal static class DroppedRepeats
{
    /// <summary>Long enough to be no formula.</summary>
    private const int LeastWeight = 6;

    public static IEnumerable<Token> Without(IReadOnlyList<ComparedSentence> original, IReadOnlyList<ComparedSentence> polished)
    {
        Dictionary<string, int> said = [];
        foreach (string clause in polished.SelectMany(Clauses).Select(KeyOf))
            said[clause] = said.GetValueOrDefault(clause) + 1;
        Dictionary<string, int> met = [];
        IReadOnlyList<Token> last = [];
        foreach (IReadOnlyList<Token> clause in original.SelectMany(Clauses))
        {
            string key = KeyOf(clause);
            met[key] = met.GetValueOrDefault(key) + 1;
            bool isRepeat = met[key] > 1
                && said.GetValueOrDefault(key) is > 0 and var count
                && met[key] > count
                && clause.Sum(token => token.Weight) >= LeastWeight;
            if (isRepeat || IsTail(last, clause, polished))
                continue;
            last = clause;
            foreach (Token token in clause)
                yield return token;
        }
    }

    // 园区新增企业12家。新增企业12家: the end of the clause before, with its figure, where the rewording has the figure once.
    private static bool IsTail(IReadOnlyList<Token> before, IReadOnlyList<Token> clause, IReadOnlyList<ComparedSentence> polished) =>
        clause.Count < before.Count && clause.Sum(token => token.Weight) >= LeastWeight
        && clause.Select(token => token.Key).SequenceEqual(before.Skip(before.Count - clause.Count).Select(token => token.Key))
        && clause.FirstOrDefault(token => token.Kind == TokenKind.Quantity) is { } figure
        && polished.Sum(sentence => sentence.Content.Count(token => token.Key == figure.Key)) == 1;

    private static IEnumerable<IReadOnlyList<Token>> Clauses(ComparedSentence sentence) =>
        sentence.Content.GroupBy(token => token.Clause).Select(clause => clause.ToArray());

    private static string KeyOf(IReadOnlyList<Token> clause) => string.Join('\u0001', clause.Select(token => token.Key));
}
