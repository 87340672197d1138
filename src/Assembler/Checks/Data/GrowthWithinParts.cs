using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C08: a whole grows no faster than the fastest of all its parts, and no slower than the slowest.</summary>
internal sealed class GrowthWithinParts : IDataCheck
{
    public string Code => "C08";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from whole in data.Wholes
        where whole.Indicator is { Breakdown.Mode: BreakdownMode.Exhaustive, Growth: > -1000 and < 100_000 } && !whole.IsRatio
        where whole.Parts.All(part => part.Indicator is { Growth: > -1000 and < 100_000, Value: not < 0 } && !part.IsRatio)
        let growth = whole.Indicator.Growth!.Value
        let slowest = whole.Parts.MinBy(part => part.Indicator.Growth)!
        let fastest = whole.Parts.MaxBy(part => part.Indicator.Growth)!
        where growth + Slack(growth) < slowest.Indicator.Growth - Slack(slowest.Indicator.Growth!.Value)
            || growth - Slack(growth) > fastest.Indicator.Growth + Slack(fastest.Indicator.Growth!.Value)
        select new Finding(
            Code,
            Severity.Warning,
            whole.Path,
            $"“{whole.Name}”增幅{QuantityText.Number(growth)}%，不在各分项增幅（{QuantityText.Number(slowest.Indicator.Growth!.Value)}%至{QuantityText.Number(fastest.Indicator.Growth!.Value)}%）之间",
            "请核实总数和各分项的增幅、口径")
        {
            Data = [$"{whole.Path}.growth", .. whole.Parts.Select(part => $"{part.Path}.growth")],
        };

    private static decimal Slack(decimal growth) => Amount.HalfUnit(growth);
}
