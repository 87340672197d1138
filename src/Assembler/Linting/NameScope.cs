using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>The known names that a tag can see: those of the innermost item first, then those around it.</summary>
/// <param name="Chain">From the inside out; what is seen twice is seen where it is innermost.</param>
/// <param name="InLoop">Whether it stands within an <c>each</c>.</param>
internal sealed record NameScope(IReadOnlyList<NameLevel> Chain, bool InLoop)
{
    private static readonly Dictionary<string, KnownKind> LoopNames = new(StringComparer.Ordinal)
    {
        ["@index"] = KnownKind.Value,
        ["@first"] = KnownKind.Flag,
        ["@last"] = KnownKind.Flag,
    };

    /// <summary>All names in sight, the nearest first.</summary>
    public IEnumerable<string> Names => Chain.SelectMany(level => level.Names.Fields.Keys);

    public KnownName Innermost => Chain[0].Names;

    public static NameScope Of(KnownName root, Need need) => new([new NameLevel(root, need)], false);

    public NameScope Within(KnownName names, Need need) =>
        this with { Chain = [new NameLevel(names, need), .. Chain.Where(outer => outer.Names != names)] };

    public NameScope Inside(KnownName item, Need need) => Within(item, need) with { InLoop = true };

    public FoundName Find(TagPath path)
    {
        FoundName found = First(path.Segments[0]);
        for (int i = 1; i < path.Segments.Count && found.Name is not null; i++)
            found = Step(found, path.Segments[i], i);
        return found;
    }

    private FoundName First(string name)
    {
        if (name is "this")
            return new FoundName(Innermost, Sureness.Known, 0, 0, []);
        if (name.StartsWith('@'))
        {
            return InLoop && LoopNames.TryGetValue(name, out KnownKind kind)
                ? new FoundName(new KnownName(kind) { IsNumber = kind == KnownKind.Value }, Sureness.Known, 0, 0, [])
                : new FoundName(null, Sureness.Unknown, 0, 0, InLoop ? LoopNames.Keys : []);
        }

        foreach ((int i, NameLevel level) in Chain.Index())
        {
            KnownName names = level.Names;
            if (names.Fields.TryGetValue(name, out KnownName? field))
                return new FoundName(field, Sureness.Known, 0, i, []);
            if (names.Kind == KnownKind.Unsure)
                return new FoundName(names, Sureness.Unsure, 0, i, []);
        }

        int open = Chain.ToList().FindIndex(level => level.Names.Own is not null);
        return open < 0
            ? new FoundName(null, Sureness.Unknown, 0, 0, Names)
            : new FoundName(Chain[open].Names.Own, Sureness.Own, 0, open, Names);
    }

    private static FoundName Step(FoundName found, string name, int at)
    {
        KnownName from = found.Name!;
        if (from.Fields.TryGetValue(name, out KnownName? field))
            return found with { Name = field, At = at };
        if (from.Kind == KnownKind.List && name is "count" or "数量")
            return found with { Name = new KnownName(KnownKind.Value) { IsNumber = true }, At = at };
        return from.Kind == KnownKind.Unsure
            ? found with { At = at }
            : new FoundName(null, Sureness.Unknown, at, found.Level, from.Kind == KnownKind.List ? ["数量"] : from.Fields.Keys);
    }
}

/// <summary>The names of one record in sight, and what the template needs of it.</summary>
internal sealed record NameLevel(KnownName Names, Need Need);

/// <summary>What a path leads to, as far as it can be known without data.</summary>
/// <param name="Name">Null where the path leads nowhere.</param>
/// <param name="At">The part of the path that was looked up last: where there is nothing, the one that is wrong.</param>
/// <param name="Level">Which of the chain has the first name.</param>
/// <param name="Candidates">The names that there are in its place.</param>
internal sealed record FoundName(KnownName? Name, Sureness Sureness, int At, int Level, IEnumerable<string> Candidates);

/// <summary>How sure it is that there is such a name.</summary>
internal enum Sureness
{
    Known,

    /// <summary>There is, if the zone's data have something of its own under that name.</summary>
    Own,

    /// <summary>Nothing is known of what stands around.</summary>
    Unsure,
    Unknown,
}
