using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C29: a sum in 万元 beside sums in 亿元 is of their magnitude only under another unit.</summary>
/// <remarks>Of a sum with a part in a foreign currency <see cref="PartWithinWhole"/> tells that it is too small.</remarks>
internal sealed class UnitSlip : IDataCheck
{
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    public string Code => "C29";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from section in data.Headline.GroupBy(placed => placed.Owner)
        let sums = section.Where(placed => UnitName.IsMoney(placed.Unit) && placed.Indicator.Value > 0 && placed.Amount is not null).ToList()
        let large = sums.Where(placed => placed.Amount!.Value.Value >= HundredMillion).GroupBy(placed => placed.Amount!.Value.Base)
            .ToDictionary(alike => alike.Key, alike => alike.ToList())
        let ranges = large.ToDictionary(alike => alike.Key, alike => alike.Value.Select(placed => placed.Amount!.Value.Value).Order().ToList())
        from placed in sums
        where IsSlip(placed, ranges) && !placed.Parts.Any(part => PartWithinWhole.IsDearer(part, placed))
        select new Finding(
            Code,
            Severity.Info,
            placed.Path,
            $"“{placed.Name}”{placed.Text}，与同一部分的其他金额（{Others(placed, large[placed.Amount!.Value.Base])}）相差悬殊",
            placed.Unit == "万元" ? "请核实单位是否应为亿元" : "请核实数值和单位");

    // Whole sums in 万元 are common beside 亿元 (a grant, a fund); with decimals they are of the size that is told in 亿元.
    private static bool IsSlip(PlacedIndicator placed, Dictionary<string, List<decimal>> ranges)
    {
        decimal factor = UnitName.ScaleOf(placed.Unit).Factor;
        if (factor != TenThousand || placed.Indicator.Value!.Value.Scale == 0)
            return false;
        decimal own = placed.Amount!.Value.Value;
        if (!ranges.TryGetValue(placed.Amount.Value.Base, out List<decimal>? all) || all.Count - (own >= HundredMillion ? 1 : 0) < 2)
            return false;
        decimal least = own == all[0] ? all[1] : all[0];
        decimal most = own == all[^1] ? all[^2] : all[^1];
        decimal meant = placed.Indicator.Value.Value * HundredMillion;
        return meant >= least / 10 && meant <= most * 10;
    }

    private static string Others(PlacedIndicator placed, List<PlacedIndicator> large) =>
        string.Join("、", large.Where(other => !ReferenceEquals(other, placed)).Take(3).Select(other => other.Name + other.Text));
}
