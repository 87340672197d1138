namespace DevZoneDocs.Assembler.Checks.Data.Placed;

/// <summary>Which records speak of the same project: those that share a name or another name.</summary>
internal sealed class ProjectGroups
{
    private readonly Dictionary<string, List<PlacedProject>> _byName = new(StringComparer.Ordinal);

    public ProjectGroups(IEnumerable<PlacedProject> projects)
    {
        foreach (PlacedProject project in projects)
            Join(project);
    }

    /// <summary>The records of each project, in the order of the data.</summary>
    public IEnumerable<IReadOnlyList<PlacedProject>> All => _byName.Values.Distinct();

    /// <summary>The projects that a text names. Of names within one another the longest counts: 一期 is not 一期标准厂房.</summary>
    public IEnumerable<IReadOnlyList<PlacedProject>> NamedIn(string text)
    {
        List<string> named = [.. _byName.Keys.Where(name => name.Length > 1 && text.Contains(name, StringComparison.Ordinal))];
        return named.Where(name => !named.Exists(other => other.Length > name.Length && other.Contains(name, StringComparison.Ordinal)))
            .Select(name => _byName[name])
            .Distinct();
    }

    private void Join(PlacedProject project)
    {
        List<string> names = [.. project.Names.Select(name => name.Trim())];
        List<PlacedProject> group = [];
        foreach (List<PlacedProject> known in names.Select(name => _byName.GetValueOrDefault(name)).OfType<List<PlacedProject>>().Distinct().ToList())
            group.AddRange(known);
        group.Add(project);
        foreach (string name in group.SelectMany(member => member.Names).Select(name => name.Trim()))
            _byName[name] = group;
    }
}
