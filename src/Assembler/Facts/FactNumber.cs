namespace DevZoneDocs.Assembler.Facts;

/// <summary>A number that the merge itself counts (@index), and so no fact.</summary>
public sealed record FactNumber(decimal Value) : FactNode;
