using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C11: a target told twice, as a level and as a growth, is one: the level is what the year's value grows to.</summary>
internal sealed class TargetPairs : IDataCheck
{
    public string Code => "C11";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from growth in data.Targets
        where data.Period.IsWholeYear && growth.Target is { IsGrowth: true, Value: not null, Approx: null }
        join level in Levels(data) on KeyOf(growth) equals KeyOf(level)
        join actual in Actual(data) on growth.Target.Name equals actual.Name
        let computed = Growth(level, actual)
        where computed is { } span && !span.Allows(growth.Target.Value!.Value)
        select new Finding(
            Code,
            Severity.Error,
            growth.Path,
            $"“{actual.Name}”本年为{actual.Text}，目标{QuantityText.Of(level.Target.Value!.Value, level.Target.Unit)}相当于增长{computed}，与目标增长{QuantityText.Number(growth.Target.Value!.Value)}%不符",
            "请核实总量目标和增幅目标，使两者一致");

    // Where a target or an indicator stands several times, that these agree is another check's business.
    private static IEnumerable<PlacedTarget> Levels(CheckedData data) =>
        data.Targets.Where(target => target.Target is { IsGrowth: false, Value: not null, Approx: null }).DistinctBy(KeyOf);

    private static IEnumerable<PlacedIndicator> Actual(CheckedData data) =>
        data.Headline.Where(placed => placed.Indicator.Scope is null && placed.Amount is not null).DistinctBy(placed => placed.Name);

    private static (string, PartialDate?, Modality) KeyOf(PlacedTarget placed) => (placed.Target.Name, placed.Target.By, placed.Target.Modality);

    private static PercentSpan? Growth(PlacedTarget level, PlacedIndicator actual) =>
        Amount.Of(level.Target.Value, level.Target.Unit) is { } target && actual.Amount is { } value && target.IsLike(value)
            ? Ratios.Percent(target, value)?.Minus(100)
            : null;
}
