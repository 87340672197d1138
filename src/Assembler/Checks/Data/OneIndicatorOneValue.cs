using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C12: an indicator that several sections report has one value and one base.</summary>
/// <remarks>Parts, details and the figures of projects share names such as 总投资 with good reason.</remarks>
internal sealed class OneIndicatorOneValue : IDataCheck
{
    public string Code => "C12";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from same in data.Headline
            .Where(placed => data.Source.Sections.ContainsKey(placed.Owner))
            .GroupBy(placed => (placed.Name.Trim(), placed.Indicator.Scope, placed.Indicator.Period ?? data.Period))
        let first = same.First()
        from other in same.Skip(1)
        from finding in Compare(first, other)
        select finding;

    private IEnumerable<Finding> Compare(PlacedIndicator first, PlacedIndicator other)
    {
        if (Differ(first.Amount, other.Amount))
            yield return Finding(other, "本期数", first, other.Text, first.Text);
        if (Differ(BaseOf(first), BaseOf(other)) && first.Indicator.Comparison == other.Indicator.Comparison)
            yield return Finding(other, "基数", first, BaseText(other), BaseText(first));
    }

    private static bool Differ(Amount? one, Amount? two) => one is { } left && two is { } right && left.IsLike(right) && !left.Agrees(right);

    private static Amount? BaseOf(PlacedIndicator placed) => Amount.Of(placed.Indicator.Prior, placed.Unit);

    private static string BaseText(PlacedIndicator placed) => QuantityText.Of(placed.Indicator.Prior!.Value, placed.Unit);

    private Finding Finding(PlacedIndicator other, string field, PlacedIndicator first, string here, string there) => new(
        Code,
        Severity.Error,
        other.Path,
        $"“{other.Name}”的{field}在此为{here}，在{first.Path}为{there}",
        "同一指标只应有一个数，请核实；若口径不同，填写范围（scope）或统计期（period）");
}
