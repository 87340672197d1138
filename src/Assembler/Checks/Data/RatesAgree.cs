using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C08: a published growth is the one that value and base give, within the rounding of all three.</summary>
internal sealed class RatesAgree : IDataCheck
{
    public string Code => "C08";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from placed in data.Indicators
        let indicator = placed.Indicator
        where indicator is { Growth: not null, Value: >= 0, Prior: > 0 } && !IsAtComparablePrices(indicator)
        let computed = Computed(placed)
        where computed is { } span && !span.Allows(indicator.Growth!.Value)
        select Disagree(placed, computed!.Value);

    // Value added is published at constant prices; a rate on another scope says so in its note.
    private static bool IsAtComparablePrices(Indicator indicator)
    {
        string[] names = ["增加值", "生产总值", "GDP"];
        string[] notes = ["可比", "不变价"];
        return names.Any(indicator.Name.Contains) || notes.Any((indicator.Note ?? "").Contains);
    }

    private static PercentSpan? Computed(PlacedIndicator placed)
    {
        if (placed.Amount is not { } value || Amount.Of(placed.Indicator.Prior, placed.Unit) is not { } prior)
            return null;
        return Ratios.IsPercent(placed.Unit)
            ? new PercentSpan(value.Least - prior.Most, value.Value - prior.Value, value.Most - prior.Least)
            : Ratios.Percent(value, prior)?.Minus(100);
    }

    private Finding Disagree(PlacedIndicator placed, PercentSpan computed)
    {
        string unit = Ratios.IsPercent(placed.Unit) ? "个百分点" : "%";
        return new Finding(
            Code,
            Severity.Warning,
            placed.Path,
            $"“{placed.Name}”公布的增幅为{QuantityText.Number(placed.Indicator.Growth!.Value)}{unit}，按本期{placed.Text}和基数{QuantityText.Of(placed.Indicator.Prior!.Value, placed.Unit)}算得{QuantityText.Number(Rounding.HalfUp(computed.Value, 1))}{unit}，初稿采用公布数",
            "请核实数值、基数和增幅；若按可比价或可比口径计算，在附注（note）中写明“可比”")
        {
            Data = [$"{placed.Path}.value", $"{placed.Path}.prior", $"{placed.Path}.growth"],
        };
    }
}
