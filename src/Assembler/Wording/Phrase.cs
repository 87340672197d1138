namespace DevZoneDocs.Assembler.Wording;

/// <summary>A fact in words, with the words that stand before it and depend on its value.</summary>
/// <param name="Lead">Such as 同比 or 低于时序进度; empty where the text needs none.</param>
/// <param name="Text">The fact itself, such as 增长9.7%.</param>
public readonly record struct Phrase(string Lead, string Text)
{
    public override string ToString() => Lead + Text;
}
