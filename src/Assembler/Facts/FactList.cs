namespace DevZoneDocs.Assembler.Facts;

/// <summary>Facts or records in the order they are to be written in, and how many there are.</summary>
/// <param name="Count">The number of items, a fact of its own: 以下七个方面.</param>
public sealed record FactList(IReadOnlyList<FactNode> Items, Fact Count) : FactNode;
