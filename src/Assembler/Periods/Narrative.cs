namespace DevZoneDocs.Assembler.Periods;

/// <summary>
/// A department's sentence, parsed when it is read: plain text, and names in single braces that stand for the facts
/// handed in beside it. Two braces in a row are one brace of the text.
/// </summary>
/// <remarks>
/// In JSON a string, or an object with <c>text</c> and <c>facts</c>. An <see cref="Activity"/>, a <see cref="Shortcoming"/> and a
/// <see cref="PlannedTask"/> hand in their facts beside the text; once read, they stand here all the same.
/// </remarks>
/// <param name="Facts">By the names that stand in braces.</param>
public sealed record Narrative(IReadOnlyList<NarrativePiece> Pieces, IReadOnlyDictionary<string, Datum> Facts);

/// <summary>A run of a narrative: text, or the name of a fact.</summary>
/// <param name="Text">The text itself, or the fact's name without its braces.</param>
/// <param name="IsFact">Whether the text is the name of a fact.</param>
public readonly record struct NarrativePiece(string Text, bool IsFact);
