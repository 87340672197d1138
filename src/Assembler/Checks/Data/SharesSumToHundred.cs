using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C05: where the parts of a quantity are given as shares of it, all of them are 100%, and some at most that.</summary>
internal sealed class SharesSumToHundred : IDataCheck
{
    public string Code => "C05";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Wholes
        where whole.Indicator.Breakdown is { Mode: BreakdownMode.Exhaustive or BreakdownMode.Partial } && !whole.IsRatio
        let finding = Sum(whole, whole.Indicator.Breakdown!.Mode)
        where finding is not null
        select finding;

    private Finding? Sum(PlacedIndicator whole, BreakdownMode mode)
    {
        List<PlacedIndicator> shares = [.. whole.Parts.Where(part => part.Unit == "%" && part.Amount is not null)];
        if (shares.Count == 0 || shares.Count < whole.Parts.Count || shares.Any(share => share.Indicator.Approx is not null))
            return null;
        decimal sum = shares.Sum(share => share.Indicator.Value!.Value);
        decimal slack = shares.Sum(share => Amount.HalfUnit(share.Indicator.Value!.Value));
        if (sum - slack <= 100 && (mode == BreakdownMode.Partial || sum + slack >= 100))
            return null;
        return new Finding(
            Code,
            Severity.Error,
            whole.Path,
            $"“{whole.Name}”各分项占比{PartList.Of(shares)}合计{QuantityText.Number(sum)}%，{(mode == BreakdownMode.Partial ? "超过" : "不是")}100%",
            "请核实各项占比")
        {
            Data = [whole.Path, .. shares.Select(share => share.Path)],
        };
    }
}
