using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C06: some parts of a whole, taken together, are at most the whole.</summary>
internal sealed class PartialSumWithinWhole : IDataCheck
{
    public string Code => "C06";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Wholes
        where whole.Indicator.Breakdown is { Mode: BreakdownMode.Partial } && !whole.IsRatio
        let finding = Sum(whole)
        where finding is not null
        select finding;

    private Finding? Sum(PlacedIndicator whole)
    {
        if (whole.Amount is not { } total)
            return null;
        List<PlacedIndicator> parts = [.. whole.Parts.Where(part => part.Amount is { } amount && amount.IsLike(total))];
        bool isTold = parts.Any(part => part.Amount!.Value.Least > total.Most);
        if (isTold || parts.Append(whole).Any(item => item.Indicator.Value < 0))
            return null;
        decimal sum = parts.Sum(part => part.Amount!.Value.Value);
        if (parts.Sum(part => part.Amount!.Value.Least) <= total.Most)
            return null;
        string text = QuantityText.Of(sum / UnitName.ScaleOf(whole.Unit).Factor, whole.Unit);
        return new Finding(
            Code,
            Severity.Error,
            whole.Path,
            $"“{whole.Name}”的其中项{PartList.Of(parts)}合计{text}，大于总数{whole.Text}",
            "请核实各数；若各项互有交叉，把 mode 改为 overlapping")
        {
            Data = [whole.Path, .. parts.Select(part => part.Path)],
        };
    }
}
