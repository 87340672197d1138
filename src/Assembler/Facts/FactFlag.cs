namespace DevZoneDocs.Assembler.Facts;

/// <summary>A yes or no that conditions ask for and nothing writes.</summary>
public sealed record FactFlag(bool IsSet) : FactNode;
