using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C12: a project that several sections report, under whichever of its names, has one size, one sum and one stage.</summary>
internal sealed class OneProjectOneRecord : IDataCheck
{
    private static readonly (string Name, string Field, Func<Project, Datum?> Of)[] Amounts =
    [
        ("用地面积", "land", project => project.Land),
        ("建筑面积", "floorArea", project => project.FloorArea),
        ("总投资", "investmentTotal", project => project.InvestmentTotal),
        ("本年完成投资", "investmentThisYear", project => project.InvestmentThisYear),
        ("累计完成投资", "investmentCumulative", project => project.InvestmentCumulative),
    ];

    public string Code => "C12";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from records in new ProjectGroups(data.Projects).All
        where records.Count > 1
        from record in records.Skip(1)
        from finding in Compare(records[0], record)
        select finding;

    private IEnumerable<Finding> Compare(PlacedProject first, PlacedProject other)
    {
        foreach ((string name, string field, Func<Project, Datum?> of) in Amounts)
        {
            if (Amount.Of(of(first.Project)) is { } one && Amount.Of(of(other.Project)) is { } two && (!one.IsLike(two) || !one.Agrees(two)))
                yield return Finding(Severity.Error, first, other, (name, field), Text(of(first.Project)!), Text(of(other.Project)!));
        }

        if (first.Project.Stage is { } before && other.Project.Stage is { } after && before != after)
            yield return Finding(Severity.Warning, first, other, ("阶段", "stage"), before, after);
    }

    private static string Text(Datum datum) => QuantityText.Of(datum.Value!.Value, datum.Unit!, datum.Approx);

    private Finding Finding(Severity severity, PlacedProject first, PlacedProject other, (string Name, string Key) field, string one, string two) => new(
        Code,
        severity,
        other.Path,
        $"“{other.Project.Name}”的{field.Name}在此为{two}，在{first.Path}为{one}",
        "同一项目只应有一个数、一个阶段，请核实；若是两个项目，请用不同的名称")
    {
        Data = [$"{first.Path}.{field.Key}", $"{other.Path}.{field.Key}"],
    };
}
