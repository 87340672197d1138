using DevZoneDocs.Assembler.Polishing.Comparing;
using DevZoneDocs.Assembler.Polishing.Lexicons;
using DevZoneDocs.Assembler.Polishing.Reading;

namespace DevZoneDocs.Assembler.Polishing.Rules;

/// <summary>
/// Words of a clause in another order (改造供水老旧管网, 老旧供水管网改造). It is a fact only where two things that act, or are acted upon,
/// change places about what stands between them: A收购B, B收购A.
/// </summary>
internal static class Reordering
{
    private static readonly string[] Directing =
    [
        "比", "较", "对", "向", "给", "由", "被", "把", "将", "至", "到", "从", "跟", "同", "与", "和",
    ];
    private static readonly string[] Listing = ["、", "和", "与", "及", "以及"];

    public static bool IsHarmless(SentenceGroup group, IReadOnlyList<Token> run, IReadOnlyList<Token> after, IReadOnlyList<Token> crossed)
    {
        bool isOneClause = run.Concat(crossed).Select(token => token.Clause).Distinct().Count() == 1
            && after.Select(token => token.Clause).Distinct().Count() == 1;
        // A lone character is half of a word or of a name.
        bool isWord = run.Count > 1 || run[0].Kind != TokenKind.Character;
        bool isBound = run.Concat(crossed).Any(token => token.Class is WordClass.Negation or WordClass.Logic || (token.Class == WordClass.Scope && token.Key != "Scope:累计"));
        return isOneClause && isWord && !isBound && !Sequences.Are(group) && !Swaps(group.Difference, run);
    }

    private static bool Swaps(Difference difference, IReadOnlyList<Token> run)
    {
        foreach ((int i, int j) in difference.Kept.Where(pair => run.Contains(difference.Original[pair.Original]) && IsThing(difference.Original[pair.Original])))
        {
            foreach ((int k, int l) in difference.Kept.Where(pair => pair.Original < i != pair.Polished < j && IsThing(difference.Original[pair.Original])))
            {
                if (HasPivot(difference, (i, j), (k, l)))
                    return true;
            }
        }

        return false;
    }

    private static bool HasPivot(Difference difference, (int Original, int Polished) one, (int Original, int Polished) other) =>
        difference.Kept.Any(pair => IsBetween(pair.Original, one.Original, other.Original) && IsBetween(pair.Polished, one.Polished, other.Polished)
            && difference.Original[pair.Original].Class is not WordClass.Modifier)
        || IsJoined(difference, (difference.Original[one.Original], difference.Original[other.Original]), (difference.Polished[one.Polished], difference.Polished[other.Polished]));

    // A list's order is its author's, whichever of the two texts shows that it is one.
    private static bool IsJoined(Difference difference, (Token One, Token Other) before, (Token One, Token Other) after)
    {
        HashSet<string> joined = [.. Between(difference.Before, before.One, before.Other)], joins = [.. Between(difference.After, after.One, after.Other)];
        return Listing.Any(word => joined.Contains(word) || joins.Contains(word))
            || Directing.Any(word => joined.Contains(word) && joins.Contains(word));
    }

    private static IEnumerable<string> Between(IReadOnlyList<ComparedSentence> sentences, Token one, Token other) => sentences.SelectMany(sentence => sentence.Tokens)
        .Where(token => IsBetween(token.Start, one.Start, other.Start)).Select(token => token.Text);

    private static bool IsBetween(int place, int one, int other) => place > Math.Min(one, other) && place < Math.Max(one, other);

    private static bool IsThing(Token token) => token.Kind is TokenKind.Character or TokenKind.Marker or TokenKind.Code
        || token.Class is WordClass.Term or WordClass.Noun or WordClass.Known or WordClass.Hollow or WordClass.Scope;
}
