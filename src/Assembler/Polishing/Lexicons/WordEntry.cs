namespace DevZoneDocs.Assembler.Polishing.Lexicons;

/// <summary>What a word stands for: words of one class and key may stand for each other.</summary>
internal sealed record WordEntry(WordClass Class, string Key);
