using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Two neighbouring parts of a clause that changed places, as verb and object may (同步建设管网, 管网同步建设).</summary>
internal static class Rotation
{
    // Words that say who does and who is done to, or which way: between the two parts they make the order a fact.
    private static readonly string[] Directed = ["比", "较", "对", "向", "给", "由", "被", "把", "将", "至", "到", "从", "与", "和", "及", "、", "跟", "同"];

    public static bool IsHarmless(SentenceGroup group, IReadOnlyList<Token> run, IReadOnlyList<Token> after, IReadOnlyList<Token> crossed)
    {
        bool isOneClause = run.Concat(crossed).Select(token => token.Clause).Distinct().Count() == 1;
        bool isSequence = run.Concat(crossed).Any(token => token.Key == "Logic:先后") || group.OriginalText.Contains('先', StringComparison.Ordinal);
        return isOneClause && !isSequence && !(IsDirected(group.Original, run) && IsDirected(group.Polished, after));
    }

    private static bool IsDirected(IReadOnlyList<Sentence> sentences, IReadOnlyList<Token> run)
    {
        List<Token> tokens = [.. sentences.SelectMany(sentence => sentence.Tokens)];
        int first = tokens.FindIndex(token => ReferenceEquals(token, run[0]));
        int last = tokens.FindIndex(token => ReferenceEquals(token, run[^1]));
        return Beside(tokens, first, -1) || Beside(tokens, last, 1);
    }

    private static bool Beside(List<Token> tokens, int index, int step)
    {
        for (int i = index + step; index >= 0 && i >= 0 && i < tokens.Count && !tokens[i].HasContent; i += step)
        {
            if (Directed.Contains(tokens[i].Text))
                return true;
        }

        return false;
    }
}
