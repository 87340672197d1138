using DevZoneDocs.Assembler.Checks.Data.Placed;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C06: value added (增加值) is a part of the output (总产值) of the same firms, or of more.</summary>
internal sealed class AddedValueWithinOutput : IDataCheck
{
    private const string Added = "增加值";

    private static readonly string[] Outputs = ["总产值", "产值"];

    private static readonly string[] Above = ["规模以上", "规上"];

    public string Code => "C06";

    /// <summary>Nothing is looked at before it is asked for, so that the time that a check takes is watched.</summary>
    public IEnumerable<Finding> Check(CheckedData data)
    {
        ILookup<string, PlacedIndicator> outputs = data.Headline.Where(placed => placed.Amount is not null).ToLookup(OutputOf);
        foreach (PlacedIndicator added in data.Headline.Where(placed => placed.Amount is not null && placed.Name.EndsWith(Added, StringComparison.Ordinal)))
        {
            string kind = KindOf(added.Name[..^Added.Length]);
            foreach (PlacedIndicator output in new[] { kind, Wider(kind) }.Distinct().SelectMany(each => outputs[each]).Where(output => IsLess(output, added)))
                yield return Tell(added, output);
        }
    }

    private Finding Tell(PlacedIndicator added, PlacedIndicator output) => new(
        Code, Severity.Error, added.Path, $"“{added.Name}”{added.Text}大于“{output.Name}”{output.Text}", "增加值是总产值的一部分，请核实两数的数值和单位")
    {
        Data = [added.Path, output.Path],
    };

    private static bool IsLess(PlacedIndicator output, PlacedIndicator added) =>
        IsOfSame(output, added) && added.Amount!.Value.IsLike(output.Amount!.Value) && added.Amount.Value.Least > output.Amount.Value.Most;

    /// <summary>工业 of 工业总产值; nothing where it is no output.</summary>
    private static string OutputOf(PlacedIndicator placed) =>
        Outputs.FirstOrDefault(placed.Name.EndsWith) is { } ending ? KindOf(placed.Name[..^ending.Length]) : "\0";

    private static string KindOf(string name) => name.Replace(Above[1], Above[0], StringComparison.Ordinal);

    private static string Wider(string kind) => kind.Replace(Above[0], "", StringComparison.Ordinal);

    private static bool IsOfSame(PlacedIndicator output, PlacedIndicator added) =>
        (output.Indicator.Scope, output.Indicator.Period, output.Owner) == (added.Indicator.Scope, added.Indicator.Period, added.Owner);
}
