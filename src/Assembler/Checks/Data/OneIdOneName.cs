using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C12: what several sections report under one id and nearly the same name has the same name.</summary>
internal sealed class OneIdOneName : IDataCheck
{
    public string Code => "C12";

    public IEnumerable<Finding> Check(CheckedData data)
    {
        IEnumerable<Named> indicators = data.Headline
            .Where(placed => placed.Indicator.Id is not null && data.Source.Sections.ContainsKey(placed.Owner))
            .Select(placed => new Named(placed.Indicator.Id!, placed.Path, placed.Indicator.Scope + placed.Name, [placed.Indicator.Scope + placed.Name]));
        IEnumerable<Named> projects = data.Projects
            .Where(placed => placed.Project.Id is not null)
            .Select(placed => new Named(placed.Project.Id!, placed.Path, placed.Project.Name, [.. placed.Names]));
        return Compare(indicators).Concat(Compare(projects));
    }

    private IEnumerable<Finding> Compare(IEnumerable<Named> items) =>
        from same in items.GroupBy(item => item.Id)
        let first = same.First()
        from other in same.Skip(1)
        where !other.Names.Intersect(first.Names).Any() && AreAlike(first.Name, other.Name)
        select new Finding(
            Code,
            Severity.Warning,
            other.Path,
            $"同一代号“{other.Id}”在此叫“{other.Name}”，在{first.Path}叫“{first.Name}”",
            "同一事物用同一名称，项目的其他叫法填入别名（aliases）；若是两个事物，请用不同的代号");

    // Departments number their lists alike (p1, p2): only names that share most of their letters are one name misspelt.
    private static bool AreAlike(string one, string other) => one.Intersect(other).Count() * 2 > Math.Max(one.Distinct().Count(), other.Distinct().Count());

    private sealed record Named(string Id, string Path, string Name, IReadOnlyList<string> Names);
}
