namespace DevZoneDocs.Assembler.Checks.Data.Placed;

/// <summary>Which records speak of the same project: those that share a name or another name.</summary>
internal sealed class ProjectGroups
{
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<List<int>, IReadOnlyList<PlacedProject>> _groups = [];
    private readonly IReadOnlyList<PlacedProject> _projects;
    private readonly NamesInText _names;

    public ProjectGroups(IReadOnlyList<PlacedProject> projects)
    {
        _projects = projects;
        foreach ((int i, PlacedProject project) in projects.Index())
            Join(i, project);
        _names = new NamesInText(_byName.Keys.Where(name => name.Length > 1));
    }

    /// <summary>The records of each project, in the order of the data.</summary>
    public IEnumerable<IReadOnlyList<PlacedProject>> All => _byName.Values.Distinct().Select(Group);

    /// <summary>The projects that a text names. Of names within one another the longest counts: 一期 is not 一期标准厂房.</summary>
    public IEnumerable<IReadOnlyList<PlacedProject>> NamedIn(string text)
    {
        IReadOnlyCollection<string> named = _names.In(text);
        HashSet<string> within = [.. named.SelectMany(name => _names.In(name).Where(shorter => shorter.Length < name.Length))];
        return named.Where(name => !within.Contains(name)).Select(name => _byName[name]).Distinct().Select(Group);
    }

    private IReadOnlyList<PlacedProject> Group(List<int> members)
    {
        if (!_groups.TryGetValue(members, out IReadOnlyList<PlacedProject>? group))
            _groups[members] = group = [.. members.Order().Select(member => _projects[member])];
        return group;
    }

    /// <summary>The smaller group goes over into the larger, so that joining many records costs little.</summary>
    private void Join(int index, PlacedProject project)
    {
        List<string> names = NamesOf(project);
        List<List<int>> known = [.. names.Select(name => _byName.GetValueOrDefault(name)).OfType<List<int>>().Distinct()];
        List<int> group = known.MaxBy(each => each.Count) ?? [];
        group.Add(index);
        foreach (List<int> other in known.Where(other => other != group))
        {
            group.AddRange(other);
            names.AddRange(other.SelectMany(member => NamesOf(_projects[member])));
        }

        foreach (string name in names)
            _byName[name] = group;
    }

    private static List<string> NamesOf(PlacedProject project) => [.. project.Names.Select(name => name.Trim())];
}
