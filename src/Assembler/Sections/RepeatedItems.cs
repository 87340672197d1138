using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>The items that a block is repeated for.</summary>
internal sealed class RepeatedItems(IReadOnlyList<FactNode> items)
{
    private HashSet<string>? _names;

    public IReadOnlyList<FactNode> All => items;

    /// <summary>Whether any of them has the name.</summary>
    public bool Have(string name) => (_names ??= [.. items.OfType<FactRecord>().SelectMany(item => item.Names)]).Contains(name);
}
