namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>A run of words of a paragraph that stood before.</summary>
internal sealed record RepeatedRun(TextParagraph Earlier, int Start, int End);
