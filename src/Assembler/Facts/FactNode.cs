namespace DevZoneDocs.Assembler.Facts;

/// <summary>What a path of a template can lead to: a fact, a record of facts, a list of them, or prose with facts inside.</summary>
public abstract record FactNode;
