using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>The names that a tag can see: those of the innermost item first, then those around it.</summary>
internal sealed class Scope
{
    private readonly Scope? _outer;
    private readonly FactNode _item;
    private readonly RepeatedItems? _items;
    private readonly int _index;

    private Scope(Scope? outer, FactNode item, RepeatedItems? items, int index) => (_outer, _item, _items, _index) = (outer, item, items, index);

    /// <summary>The name of the item that a block is repeated for, if it has one: of whom a missing field is asked.</summary>
    public Fact? ItemName =>
        _items is not null && _item is FactRecord record && (record.TryGetFact("name", out Fact? name) || record.TryGetFact("名称", out name))
            ? name
            : null;

    /// <summary>All names in sight.</summary>
    private IEnumerable<string> Names => ((_item as FactRecord)?.Names ?? []).Concat(_outer?.Names ?? []);

    public static Scope Of(FactRecord record) => new(null, record, null, 0);

    public Scope With(FactRecord record) => new(this, record, null, 0);

    /// <summary>Within one item of a list.</summary>
    public Scope With(RepeatedItems items, int index) => new(this, items.All[index], items, index);

    public Resolution Resolve(TagPath path)
    {
        Resolution found = First(path.Segments[0]);
        for (int i = 1; i < path.Segments.Count && found.Node is { } node; i++)
            found = Step(node, path.Segments[i]);
        return found;
    }

    /// <summary>The path that an unknown one most likely stands for, or null.</summary>
    public string? NearestTo(TagPath path)
    {
        Resolution found = First(path.Segments[0]);
        IEnumerable<string> names = Names;
        int at = 0;
        while (found.Node is { } node && at + 1 < path.Segments.Count)
        {
            names = (node as FactRecord)?.Names ?? [];
            found = Step(node, path.Segments[++at]);
        }

        return NearestName.Of(path.Segments[at], names) is { } nearest ? string.Join('.', path.Segments.Take(at).Append(nearest)) : null;
    }

    private Resolution First(string name)
    {
        if (name.StartsWith('@') || name is "this")
            return Special(name);
        bool isBorrowed = false;
        for (Scope? scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._item is not FactRecord record)
                continue;
            if (record.TryGet(name, out FactNode? node))
                return new Resolution(node, true) { IsBorrowed = isBorrowed };
            isBorrowed |= scope._items?.Have(name) ?? false;
        }

        return new Resolution(null, false);
    }

    private Resolution Special(string name)
    {
        Scope? scope = this;
        while (scope is not null && scope._items is null)
            scope = scope._outer;
        if (scope?._items is not { } items)
            return new Resolution(name is "this" ? _item : null, name is "this");
        return name switch
        {
            "this" => new Resolution(scope._item is FactAbsent ? null : scope._item, true),
            "@index" => new Resolution(new FactNumber(scope._index + 1), true),
            "@first" => new Resolution(new FactFlag(scope._index == 0), true),
            "@last" => new Resolution(new FactFlag(scope._index == items.All.Count - 1), true),
            _ => new Resolution(null, false),
        };
    }

    private static Resolution Step(FactNode node, string name) => node switch
    {
        FactRecord record when record.TryGet(name, out FactNode? inner) => new Resolution(inner, true),
        FactList list when name is "count" or "数量" => new Resolution(list.Count, true),
        _ => new Resolution(null, false),
    };
}

/// <summary>What a path led to.</summary>
/// <param name="Node">Null where there is no such datum.</param>
/// <param name="IsKnown">Whether the name is declared; an absent datum of a known name is a gap, an unknown name is a mistake, too.</param>
internal readonly record struct Resolution(FactNode? Node, bool IsKnown)
{
    /// <summary>Whether an item does not have the name, others of its list do, and what stands around them was taken.</summary>
    public bool IsBorrowed { get; init; }
}
