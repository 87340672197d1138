using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Sections;

/// <summary>The names that a tag can see: those of the innermost item first, then those around it.</summary>
internal sealed class Scope
{
    private readonly Scope? _outer;
    private readonly FactNode _item;
    private readonly (int Index, int Count)? _loop;

    private Scope(Scope? outer, FactNode item, (int Index, int Count)? loop) => (_outer, _item, _loop) = (outer, item, loop);

    /// <summary>The name of the item that a block is repeated for, if it has one: of whom a missing field is asked.</summary>
    public Fact? ItemName =>
        _loop is not null && _item is FactRecord record && (record.TryGetFact("name", out Fact? name) || record.TryGetFact("名称", out name))
            ? name
            : null;

    /// <summary>All names in sight.</summary>
    private IEnumerable<string> Names => ((_item as FactRecord)?.Names ?? []).Concat(_outer?.Names ?? []);

    public static Scope Of(FactRecord record) => new(null, record, null);

    public Scope With(FactRecord record) => new(this, record, null);

    public Scope With(FactNode item, int index, int count) => new(this, item, (index, count));

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
        for (Scope? scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._item is FactRecord record && record.TryGet(name, out FactNode? node))
                return new Resolution(node, true);
        }

        return new Resolution(null, false);
    }

    private Resolution Special(string name)
    {
        Scope? scope = this;
        while (scope is not null && scope._loop is null)
            scope = scope._outer;
        if (scope?._loop is not { } loop)
            return new Resolution(name is "this" ? _item : null, name is "this");
        return name switch
        {
            "this" => new Resolution(scope._item is FactAbsent ? null : scope._item, true),
            "@index" => new Resolution(new FactNumber(loop.Index + 1), true),
            "@first" => new Resolution(new FactFlag(loop.Index == 0), true),
            "@last" => new Resolution(new FactFlag(loop.Index == loop.Count - 1), true),
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
internal readonly record struct Resolution(FactNode? Node, bool IsKnown);
