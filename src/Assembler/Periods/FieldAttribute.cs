namespace DevZoneDocs.Assembler.Periods;

/// <summary>
/// The Chinese name and the explanation of a field of the period data: the schema shows both, and the name is what
/// a template may write in place of the English one.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Field)]
public sealed class FieldAttribute(string chinese, string description) : Attribute
{
    public string Chinese { get; } = chinese;

    public string Description { get; } = description;

    /// <summary>Whether the key must stand in the data; its value may still be null where the type allows it.</summary>
    public bool Required { get; init; }

    /// <summary>How many characters a text may have; 0 is what its kind may have.</summary>
    public int Longest { get; init; }

    /// <summary>How many items a list or a map may have; 0 is what any may have.</summary>
    public int Most { get; init; }
}
