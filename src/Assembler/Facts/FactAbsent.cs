namespace DevZoneDocs.Assembler.Facts;

/// <summary>An item of a list that was handed in without a value.</summary>
public sealed record FactAbsent : FactNode;
