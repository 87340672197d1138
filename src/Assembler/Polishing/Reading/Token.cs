using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Reading;

/// <summary>A piece of a text; pieces with one key say the same.</summary>
internal sealed record Token(TokenKind Kind, string Key, string Text, int Start)
{
    public WordClass? Class { get; init; }

    /// <summary>The rows of the thesaurus that the word is in.</summary>
    public IReadOnlyList<int> Senses { get; init; } = [];

    public Quantity? Quantity { get; init; }

    /// <summary>The clause that it stands in, counted over the whole text.</summary>
    public int Clause { get; init; }

    /// <summary>Whether it says something, and is not there for grammar's or politeness's sake.</summary>
    public bool HasContent => Kind != TokenKind.Punctuation && Class is not WordClass.Free;

    /// <summary>Whether its mere presence is a fact.</summary>
    public bool IsStrict => Kind is TokenKind.Quantity or TokenKind.Period or TokenKind.Marker or TokenKind.Code
        || Class is WordClass.Negation or WordClass.Modality or WordClass.Logic or WordClass.Scope or WordClass.State or WordClass.Base or WordClass.Direction;

    /// <summary>Whether one may stand for the other.</summary>
    public bool IsLike(Token other)
    {
        if (string.Equals(Key, other.Key, StringComparison.Ordinal))
            return true;
        for (int i = 0, j = 0; i < Senses.Count && j < other.Senses.Count;)
        {
            if (Senses[i] == other.Senses[j])
                return true;
            if (Senses[i] < other.Senses[j])
                i++;
            else
                j++;
        }

        return false;
    }

    /// <summary>How much a match of it tells.</summary>
    public int Weight => Kind switch
    {
        TokenKind.Character => 1,
        TokenKind.Quantity or TokenKind.Marker or TokenKind.Code => 5,
        TokenKind.Period => 3,
        _ => Math.Min(Text.Length, 4) + (IsStrict ? 1 : 0),
    };
}
