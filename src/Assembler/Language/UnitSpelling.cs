namespace DevZoneDocs.Assembler.Language;

/// <summary>One way in which a unit is written, and who reads it so.</summary>
internal sealed record UnitSpelling(string Written, Unit Unit, UnitUse Use)
{
    /// <summary>Whether it is read, and told to be no way for an official document: 平米, 美金.</summary>
    public bool IsImproper { get; init; }

    /// <summary>Words of which a sentence must have one before it is told; none are needed where it is empty.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    public bool IsMeantIn(string sentence) => Context.Count == 0 || Context.Any(word => sentence.Contains(word, StringComparison.Ordinal));
}
