using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C06: value added (增加值) is a part of the output (总产值) of the same scope.</summary>
internal sealed class AddedValueWithinOutput : IDataCheck
{
    private const string Added = "增加值";

    private static readonly string[] Outputs = ["总产值", "产值"];

    public string Code => "C06";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from added in data.Headline
        where added.Name.EndsWith(Added, StringComparison.Ordinal)
        from output in data.Headline
        where IsItsOutput(output, added) && added.Amount!.Value.Least > output.Amount!.Value.Most
        select new Finding(
            Code, Severity.Error, added.Path, $"“{added.Name}”{added.Text}大于“{output.Name}”{output.Text}", "增加值是总产值的一部分，请核实两数的数值和单位");

    private static bool IsItsOutput(PlacedIndicator output, PlacedIndicator added)
    {
        string kind = added.Name[..^Added.Length];
        return Outputs.Any(name => output.Name == kind + name)
            && (output.Indicator.Scope, output.Indicator.Period, output.Owner) == (added.Indicator.Scope, added.Indicator.Period, added.Owner)
            && output.Amount is { } whole && added.Amount is { } part && part.IsLike(whole);
    }
}
