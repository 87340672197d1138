using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks;

/// <summary>C08: a published growth agrees with the one computed from value and base; where there is neither, that is said.</summary>
internal sealed class RatesAgree : IDataCheck
{
    /// <summary>Percentage points by which rounding may part the two.</summary>
    private const decimal Tolerance = 0.15m;

    public string Code => "C08";

    public IEnumerable<Finding> Check(PeriodData data)
    {
        foreach (PlacedIndicator placed in PlacedIndicators.Of(data))
        {
            Indicator indicator = placed.Indicator;
            if (indicator is { Growth: { } published, Value: { } value, Prior: { } prior } && prior > 0 && !UnitName.IsPercent(placed.Unit))
            {
                decimal computed = ((value / prior) - 1) * 100;
                if (Math.Abs(computed - published) > Tolerance)
                    yield return Disagree(placed, published, Rounding.HalfUp(computed, 1));
            }
            else if (indicator is { Target: not null, Value: not null, Growth: null, Prior: null })
            {
                yield return new Finding(
                    Code, Severity.Info, placed.Path, $"“{indicator.Name}”没有上年同期数，也没有公布的增幅，未写增减", "补报上年同期数（prior）或增幅（growth）");
            }
        }
    }

    private Finding Disagree(PlacedIndicator placed, decimal published, decimal computed) => new(
        Code,
        Severity.Warning,
        placed.Path,
        $"“{placed.Indicator.Name}”公布的增幅为{QuantityText.Number(published)}%，按数值和基数算得{QuantityText.Number(computed)}%，初稿采用公布数",
        "请核实数值、基数和增幅；若按可比价计算，在附注中说明");
}
