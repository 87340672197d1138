using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C21: a whole is not approximate (187余公顷) where all its parts are exact.</summary>
internal sealed class ApproxWithExactParts : IDataCheck
{
    public string Code => "C21";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Wholes
        where whole.Indicator is { Approx: not null, Breakdown.Mode: BreakdownMode.Exhaustive } && whole.Amount is not null && !whole.IsRatio
        where whole.Parts.All(part => part.Indicator.Approx is null && part.Amount is { } amount && amount.IsLike(whole.Amount!.Value))
        let sum = whole.Parts.Sum(part => part.Amount!.Value.Value) / UnitName.ScaleOf(whole.Unit).Factor
        select new Finding(
            Code,
            Severity.Warning,
            whole.Path,
            $"“{whole.Name}”写作{whole.Text}，各分项却都是确数，合计{QuantityText.Of(sum, whole.Unit)}",
            "总数填确数，去掉 approx；若还有未列出的分项，把 mode 改为 partial");
}
