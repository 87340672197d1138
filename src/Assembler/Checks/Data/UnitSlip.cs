using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C29: a sum in 万元 beside sums in 亿元 is of their magnitude only under another unit; so is one below its own parts in a foreign currency.</summary>
internal sealed class UnitSlip : IDataCheck
{
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    /// <summary>A unit of these currencies has not been below five yuan for decades.</summary>
    private static readonly string[] Dear = ["美元", "欧元", "英镑"];

    public string Code => "C29";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from section in data.Headline.GroupBy(placed => placed.Owner)
        let sums = section.Where(placed => UnitName.IsMoney(placed.Unit) && placed.Indicator.Value > 0 && placed.Amount is not null).ToList()
        from placed in sums
        let part = DearerPart(placed)
        where part is not null || IsSlip(placed, sums)
        select new Finding(
            Code,
            part is null ? Severity.Info : Severity.Warning,
            placed.Path,
            part is null
                ? $"“{placed.Name}”{placed.Text}，与同一部分的其他金额（{Others(placed, sums)}）相差悬殊"
                : $"“{placed.Name}”{placed.Text}，其中项“{part.Name}”却有{part.Text}，折算后远大于总数",
            placed.Unit == "万元" ? "请核实单位是否应为亿元" : "请核实数值和单位");

    private static PlacedIndicator? DearerPart(PlacedIndicator placed) => placed.Amount!.Value.Base != "元" ? null : placed.Parts.FirstOrDefault(part =>
        part.Amount is { } amount && Dear.Contains(amount.Base) && amount.Value * 5 > placed.Amount.Value.Value);

    // Whole sums in 万元 are common beside 亿元 (a grant, a fund); with decimals they are of the size that is told in 亿元.
    private static bool IsSlip(PlacedIndicator placed, List<PlacedIndicator> sums)
    {
        decimal factor = UnitName.ScaleOf(placed.Unit).Factor;
        if (factor != TenThousand || placed.Indicator.Value!.Value.Scale == 0)
            return false;
        List<decimal> others = [.. Large(placed, sums).Select(other => other.Amount!.Value.Value)];
        decimal other = placed.Indicator.Value.Value * HundredMillion;
        return others.Count > 1 && other >= others.Min() / 10 && other <= others.Max() * 10;
    }

    private static IEnumerable<PlacedIndicator> Large(PlacedIndicator placed, List<PlacedIndicator> sums) =>
        sums.Where(other => !ReferenceEquals(other, placed) && other.Amount!.Value.Base == placed.Amount!.Value.Base && other.Amount.Value.Value >= HundredMillion);

    private static string Others(PlacedIndicator placed, List<PlacedIndicator> sums) =>
        string.Join("、", Large(placed, sums).Take(3).Select(other => other.Name + other.Text));
}
