using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C06: what goes with the parts (续建4.729亿元、新建2.57亿元) is together at most what goes with the whole (总投资6.299亿元).</summary>
internal sealed class PartDetailsWithinWhole : IDataCheck
{
    public string Code => "C06";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Wholes
        where whole.Indicator.Breakdown is { Mode: BreakdownMode.Exhaustive or BreakdownMode.Partial }
        from detail in whole.Details
        where !detail.IsRatio && detail.Amount is not null
        let finding = Sum(whole, detail, detail.Amount!.Value)
        where finding is not null
        select finding;

    private Finding? Sum(PlacedIndicator whole, PlacedIndicator detail, Amount total)
    {
        // Two details in one unit cannot be told apart by their unit.
        if (whole.Details.Count(other => other.Amount is { } amount && amount.IsLike(total)) > 1)
            return null;
        List<List<PlacedIndicator>> parts =
        [
            .. whole.Parts.Select(part => part.Details.Where(other => other.Amount is { } amount && amount.IsLike(total)).ToList()),
        ];
        if (parts.Count == 0 || parts.Exists(like => like.Count != 1) || parts.Sum(like => like[0].Amount!.Value.Least) <= total.Most)
            return null;
        string text = QuantityText.Of(parts.Sum(like => like[0].Amount!.Value.Value) / UnitName.ScaleOf(detail.Unit).Factor, detail.Unit);
        return new Finding(
            Code,
            Severity.Error,
            detail.Path,
            $"“{whole.Name}”各分项的{string.Join("、", parts.Select(like => like[0].Name + like[0].Text))}合计{text}，大于总数的{detail.Name}{detail.Text}",
            "请核实各数");
    }
}
