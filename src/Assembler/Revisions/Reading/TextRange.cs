namespace DevZoneDocs.Assembler.Revisions.Reading;

/// <summary>Letters of one paragraph.</summary>
internal readonly record struct TextRange(RevisedParagraph Paragraph, int Start, int Length)
{
    public int End => Start + Length;

    public string Text => Paragraph.Text.Substring(Start, Length);

    public bool Holds(TextRange other) => Paragraph == other.Paragraph && Start <= other.Start && other.End <= End;

    public bool Meets(TextRange other) => Paragraph == other.Paragraph && Start < other.End && other.Start < End;
}
