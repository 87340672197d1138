using System.Diagnostics.CodeAnalysis;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>
/// Named nodes that belong together (an indicator, a project, a section), each under its English and its Chinese name. A field
/// that is declared and has no value is known to be absent, which is another thing than a name that nobody has heard of.
/// </summary>
public sealed record FactRecord : FactNode
{
    private readonly Dictionary<string, FactNode?> _fields = new(StringComparer.Ordinal);

    /// <summary>What a tag writes that names the record itself: an indicator's value, a project's name.</summary>
    public Fact? Default { get; init; }

    public IReadOnlyCollection<string> Names => _fields.Keys;

    internal IEnumerable<FactNode> Nodes => _fields.Values.OfType<FactNode>();

    /// <summary>Declares a field under both its names; a name that is taken keeps its first meaning.</summary>
    public FactRecord Add(string english, string chinese, FactNode? node)
    {
        _fields.TryAdd(english, node);
        _fields.TryAdd(chinese, node);
        return this;
    }

    /// <summary>Makes an item findable by its own name (规模以上工业总产值), unless a field has that name.</summary>
    public FactRecord AddItem(string name, FactNode? node)
    {
        _fields.TryAdd(name, node);
        return this;
    }

    /// <returns>Whether the name is declared; the node is null where it is absent.</returns>
    public bool TryGet(string name, out FactNode? node) => _fields.TryGetValue(name, out node);

    public bool TryGetFact(string name, [NotNullWhen(true)] out Fact? fact)
    {
        fact = _fields.GetValueOrDefault(name) as Fact;
        return fact is not null;
    }
}
