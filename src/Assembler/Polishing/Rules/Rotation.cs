using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>Two neighbouring parts of a clause that changed places, as verb and object may (同步建设管网, 管网同步建设).</summary>
internal static class Rotation
{
    // Words that say who does and who is done to, or which way: between the two parts they make the order a fact.
    private static readonly string[] Directed =
    [
        "为", "比", "较", "对", "向", "给", "由", "被", "把", "将", "至", "到", "从", "跟", "同",
    ];
    private static readonly string[] Listed = ["、", "和", "与", "及", "以及"];

    public static bool IsHarmless(SentenceGroup group, IReadOnlyList<Token> run, IReadOnlyList<Token> after, IReadOnlyList<Token> crossed)
    {
        bool isOneClause = run.Concat(crossed).Select(token => token.Clause).Distinct().Count() == 1;
        bool isSequence = Sequences.Are(group);
        bool isList = Stands(Listed, group.Original, run) || Stands(Listed, group.Polished, after);
        // A lone character is half of a word or of a name, and no part of a clause.
        bool isWord = run.Count > 1 || run[0].Kind != TokenKind.Character;
        bool isBound = run.Concat(crossed).Any(token => token.Key == "Scope:全部");
        return isWord
            && !isBound
            && isOneClause
            && !isSequence
            && !isList
            && !(Stands(Directed, group.Original, run) && Stands(Directed, group.Polished, after));
    }

    private static bool Stands(string[] words, IReadOnlyList<ComparedSentence> sentences, IReadOnlyList<Token> run)
    {
        List<Token> tokens = [.. sentences.SelectMany(sentence => sentence.Tokens)];
        int first = tokens.FindIndex(token => ReferenceEquals(token, run[0]));
        int last = tokens.FindIndex(token => ReferenceEquals(token, run[^1]));
        return Beside(words, tokens, first, -1) || Beside(words, tokens, last, 1);
    }

    private static bool Beside(string[] words, List<Token> tokens, int index, int step)
    {
        for (int i = index + step; index >= 0 && i >= 0 && i < tokens.Count && !tokens[i].HasContent; i += step)
        {
            if (words.Contains(tokens[i].Text))
                return true;
        }

        return false;
    }
}
