using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C29: a value is of the magnitude of the one before it, and grows by no more than 300%.</summary>
internal sealed class ChangePlausible : IDataCheck
{
    private const decimal MostGrowth = 300;

    /// <summary>Below it a count may well come to ten times as much.</summary>
    private const decimal LeastCount = 10;

    public string Code => "C29";

    public IEnumerable<Finding> Check(CheckedData data) => data.Indicators.Select(Check).OfType<Finding>();

    private Finding? Check(PlacedIndicator placed)
    {
        Indicator indicator = placed.Indicator;
        PercentSpan? change = indicator is { Value: > 0, Prior: > 0 } && placed.Amount is { } value && Amount.Of(indicator.Prior, placed.Unit) is { } prior
            ? Ratios.Percent(value, prior)
            : null;
        bool isSmall = !Amount.IsMeasured(placed.Unit) && Math.Min(indicator.Value ?? 0, indicator.Prior ?? 0) < LeastCount;
        if (change is { } times && times.Value is >= 1000 or <= 10 && !isSmall && !Ratios.IsPercent(placed.Unit))
            return OtherMagnitude(placed, change.Value.Value / 100);
        if (indicator.Growth < -100 && !Ratios.IsPercent(placed.Unit))
            return Finding(Severity.Warning, placed, $"“{placed.Name}”增幅{QuantityText.Number(indicator.Growth.Value)}%，下降不会超过100%", "请核实增幅；由盈转亏的填基数，不填增幅");
        decimal? growth = indicator.Growth ?? (change is null ? null : Rounding.HalfUp(change.Value.Value - 100, 1));
        return growth > MostGrowth && !Ratios.IsPercent(placed.Unit)
            ? Finding(Severity.Info, placed, $"“{placed.Name}”增长{QuantityText.Number(growth.Value)}%，基数可能偏低", "请核实基数；确属偏低的，行文宜用绝对数或倍数")
            : null;
    }

    private Finding OtherMagnitude(PlacedIndicator placed, decimal ratio)
    {
        string prior = QuantityText.Of(placed.Indicator.Prior!.Value, placed.Unit);
        string times = ratio > 1 ? $"是基数{prior}的{QuantityText.Number(Rounding.HalfUp(ratio, 1))}倍" : $"不到基数{prior}的十分之一";
        return Finding(Severity.Warning, placed, $"“{placed.Name}”{placed.Text}，{times}", "请核实两数的数值和单位，如万元与亿元");
    }

    private Finding Finding(Severity severity, PlacedIndicator placed, string message, string hint) => new(Code, severity, placed.Path, message, hint);
}
