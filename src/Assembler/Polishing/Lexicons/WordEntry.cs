namespace DevZoneDocs.Assembler.Polishing.Lexicons;

/// <summary>What a word stands for.</summary>
/// <param name="Key">Words of one class and key may stand for each other.</param>
/// <param name="Senses">The rows of the thesaurus that the word is in, in order: words with a row in common may stand for each other, too.</param>
internal sealed record WordEntry(WordClass Class, string Key, IReadOnlyList<int> Senses);
