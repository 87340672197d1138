using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C05: parts that are all of a whole sum to it, but for half a unit of the last place for each figure.</summary>
internal sealed class PartsSumToWhole : IDataCheck
{
    public string Code => "C05";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Wholes
        where whole.Indicator is { Breakdown.Mode: BreakdownMode.Exhaustive, Approx: null } && !IsAverage(whole)
        let finding = Sum(whole)
        where finding is not null
        select finding;

    // Shares add up to 100%; of other rates only the average means anything.
    private static bool IsAverage(PlacedIndicator whole) => whole.IsRatio && whole.Indicator.Value != 100 && !Ratios.IsShare(whole.Name);

    private Finding? Sum(PlacedIndicator whole)
    {
        if (whole.Amount is not { } total || whole.Parts.Any(part => part.Amount is not { } amount || !amount.IsLike(total) || part.Indicator.Approx is not null))
            return null;
        decimal sum = whole.Parts.Sum(part => part.Amount!.Value.Value);
        decimal slack = total.Slack + whole.Parts.Sum(part => part.Amount!.Value.Slack);
        if (Math.Abs(sum - total.Value) <= slack)
            return null;
        decimal factor = UnitName.ScaleOf(whole.Unit).Factor;
        string difference = QuantityText.Of(Math.Abs(sum - total.Value) / factor, whole.Unit);
        return new Finding(
            Code,
            Severity.Error,
            whole.Path,
            $"“{whole.Name}”{whole.Text}，各分项{PartList.Of(whole.Parts)}合计{QuantityText.Of(sum / factor, whole.Unit)}，{(sum > total.Value ? "多" : "少")}{difference}",
            "请核实总数和各分项；若只列出一部分，把 mode 改为 partial，互有交叉的改为 overlapping")
        {
            Data = [whole.Path, .. whole.Parts.Select(part => part.Path)],
        };
    }
}
