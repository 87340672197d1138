using DevZoneDocs.Assembler.Sections.Tags;

namespace DevZoneDocs.Assembler.Linting;

/// <summary>What an author most likely meant by a name that is not there.</summary>
internal static class Suggestions
{
    /// <summary>Deep enough for the parts of an item of a section.</summary>
    private const int DeepestList = 3;

    /// <summary>More than a person reads.</summary>
    private const int MostLists = 8;

    /// <summary>The nearest path where nothing else can be meant.</summary>
    public static string? Nearest(TagPath path, FoundName found) => NearestName.Of(path.Segments[found.At], found.Candidates) is { } nearest
        ? string.Join('.', path.Segments.Take(found.At).Append(nearest))
        : null;

    /// <summary>
    /// The name in sight that differs by a slip of the pen only, for where the zone's data may well have a name of their own. Two
    /// characters, one of them another, are a slip only among the fields of the item that a block is repeated for.
    /// </summary>
    public static string? SlipOf(string name, NameScope scope) =>
        NearestName.Slip(name, scope.Names) ?? (scope.InLoop && name.Length == 2 ? NearestName.Of(name, scope.Innermost.Fields.Keys.Where(known => known.Length == 2)) : null);

    /// <summary>The nearest list in sight whose items have the name, by its Chinese name where it has one; null where none has.</summary>
    public static string? ListWith(string name, NameScope scope) => ListWith(name, scope, IsChinese) ?? ListWith(name, scope, _ => true);

    private static string? ListWith(string name, NameScope scope, Func<string, bool> isGood)
    {
        Queue<(string Path, KnownName Names, int Depth)> queue = new(scope.Chain.Select(level => ("", level.Names, 0)));
        HashSet<KnownName> seen = new(ReferenceEqualityComparer.Instance);
        while (queue.TryDequeue(out (string Path, KnownName Names, int Depth) at))
        {
            if (!seen.Add(at.Names))
                continue;
            foreach ((string field, KnownName known) in at.Names.Fields.Where(field => field.Value is { Kind: KnownKind.List, Item: not null } && isGood(field.Key)))
            {
                if (known.Item!.Fields.ContainsKey(name))
                    return at.Path + field;
                if (at.Depth < DeepestList)
                    queue.Enqueue(($"{at.Path}{field}.", known.Item, at.Depth + 1));
            }
        }

        return null;
    }

    /// <summary>The lists in sight, by their Chinese names where they have any.</summary>
    public static IReadOnlyList<string> ListsIn(NameScope scope) =>
        [.. InChinese([.. scope.Chain.SelectMany(level => level.Names.Fields).Where(field => field.Value.Kind == KnownKind.List).Select(field => field.Key)]).Distinct().Take(MostLists)];

    /// <summary>The Chinese names among them; all where there is none.</summary>
    public static IReadOnlyList<string> InChinese(IReadOnlyList<string> names)
    {
        List<string> chinese = [.. names.Where(IsChinese)];
        return chinese.Count > 0 ? chinese : names;
    }

    private static bool IsChinese(string name) => name.Length > 0 && !char.IsAscii(name[0]);
}
