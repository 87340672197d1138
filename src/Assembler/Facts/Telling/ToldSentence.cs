namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>Prose in the making: words and facts in their order, and what has been said already and need not be said again.</summary>
internal sealed class ToldSentence
{
    private readonly List<ProsePiece> _pieces = [];

    /// <summary>What growths are told against (同比), once that has been said; empty before.</summary>
    public string Against { get; set; } = "";

    /// <summary>The same with the basis on which they were found (按可比价格计算，同比), once that has been said.</summary>
    public string AgainstOnBasis { get; set; } = "";

    /// <summary>Whether it goes on with what the one before tells of, at the same time.</summary>
    public bool IsMore { get; set; }

    public int Length { get; private set; }

    public bool IsEmpty => _pieces.Count == 0;

    public IReadOnlyList<ProsePiece> Pieces => _pieces;

    public static string TextOf(IEnumerable<ProsePiece> pieces) => new FactProse([.. pieces]).ToString();

    public ToldSentence Say(string text)
    {
        if (text.Length > 0)
            Add(new ProsePiece(text, null));
        return this;
    }

    public ToldSentence Say(Fact? fact)
    {
        if (fact is not null)
            Add(new ProsePiece("", fact));
        return this;
    }

    /// <summary>The fact in other words than its own.</summary>
    public ToldSentence Say(Fact fact, string text) => Say(fact with { Phrase = new("", text) });

    public ToldSentence Say(IEnumerable<ProsePiece> pieces)
    {
        foreach (ProsePiece piece in pieces)
            Add(piece);
        return this;
    }

    /// <summary>The same with other marks between its clauses.</summary>
    public ToldSentence With(string mark, string other)
    {
        ToldSentence sentence = new() { Against = Against, AgainstOnBasis = AgainstOnBasis, IsMore = IsMore };
        return sentence.Say(_pieces.Select(piece => piece.Fact is null && piece.Text == mark ? new ProsePiece(other, null) : piece));
    }

    private void Add(ProsePiece piece)
    {
        _pieces.Add(piece);
        Length += piece.Fact is { } fact ? fact.Phrase.ToString().Length : piece.Text.Length;
    }
}
