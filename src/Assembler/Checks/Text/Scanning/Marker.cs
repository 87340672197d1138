namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>A number before a heading or an item.</summary>
/// <param name="Written">As it stands in the text, or as Word shows it.</param>
/// <param name="Start">Where it begins in the paragraph; a number that Word counts is before all.</param>
/// <param name="End">Where the text behind it begins.</param>
/// <param name="IsInline">Whether it stands inside the paragraph, behind a sentence.</param>
/// <param name="IsStray">Whether it was put between two halves of a sentence, as the pieces of a cut page are numbered.</param>
internal sealed record Marker(
    TextParagraph Paragraph,
    MarkerKind Kind,
    int Value,
    string Written,
    int Start,
    int End,
    bool IsInline,
    bool IsStray);
