namespace DevZoneDocs.Assembler.Polishing.Lexicons;

/// <summary>A word that a machine puts in place of others, and longer words in which it stands rightly.</summary>
internal sealed record SpunWord(string Spun, IReadOnlyList<string> Right, IReadOnlyList<string> Honest);
