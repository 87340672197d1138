using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C06: of a project, what was invested this year is at most what was invested so far, and that at most the total.</summary>
internal sealed class InvestmentInStep : IDataCheck
{
    public string Code => "C06";

    public IEnumerable<Finding> Check(CheckedData data) => data.Projects.SelectMany(Check).OfType<Finding>();

    private IEnumerable<Finding?> Check(PlacedProject placed)
    {
        Project project = placed.Project;
        yield return Compare(
            placed,
            ("本年完成投资", project.InvestmentThisYear),
            ("累计完成投资", project.InvestmentCumulative),
            Severity.Error,
            "累计数包含本年数，请核实两数的数值和单位");
        yield return Compare(
            placed,
            ("累计完成投资", project.InvestmentCumulative),
            ("总投资", project.InvestmentTotal),
            Severity.Warning,
            "请核实两数的数值和单位；若确属超概算，在附注中说明");
        if (project.InvestmentCumulative is null)
            yield return Compare(placed, ("本年完成投资", project.InvestmentThisYear), ("总投资", project.InvestmentTotal), Severity.Warning, "请核实两数的数值和单位");
    }

    private Finding? Compare(PlacedProject placed, (string Name, Datum? Datum) part, (string Name, Datum? Datum) whole, Severity severity, string hint)
    {
        if (Amount.Of(part.Datum) is not { } less || Amount.Of(whole.Datum) is not { } more || !less.IsLike(more) || less.Least <= more.Most)
            return null;
        return new Finding(Code, severity, placed.Path, $"“{placed.Project.Name}”{part.Name}{Text(part.Datum!)}，大于{whole.Name}{Text(whole.Datum!)}", hint);
    }

    private static string Text(Datum datum) => QuantityText.Of(datum.Value!.Value, datum.Unit!, datum.Approx);
}
