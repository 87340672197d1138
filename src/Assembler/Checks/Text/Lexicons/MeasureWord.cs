namespace DevZoneDocs.Assembler.Checks.Text.Lexicons;

/// <summary>A noun, the measure words that do not go with it, and the one that does.</summary>
internal sealed record MeasureWord(string Noun, IReadOnlyList<string> Wrong, string Right);
