using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C11: a target told twice, as a level and as a growth, is one: the level is what the year's value grows to.</summary>
internal sealed class TargetPairs : IDataCheck
{
    public string Code => "C11";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from growth in data.Targets
        where data.Period.IsWholeYear && growth.Target is { IsGrowth: true, Value: not null, Approx: null }
        join level in data.Targets
            on (growth.Target.Name, growth.Target.By, growth.Target.Modality) equals (level.Target.Name, level.Target.By, level.Target.Modality)
        where level.Target is { IsGrowth: false, Value: not null, Approx: null }
        join actual in data.Headline on growth.Target.Name equals actual.Name
        where actual.Indicator.Scope is null
        let computed = Growth(level, actual)
        where computed is { } span && !span.Allows(growth.Target.Value!.Value)
        select new Finding(
            Code,
            Severity.Error,
            growth.Path,
            $"“{actual.Name}”本年为{actual.Text}，目标{QuantityText.Of(level.Target.Value!.Value, level.Target.Unit)}相当于增长{computed}，与目标增长{QuantityText.Number(growth.Target.Value!.Value)}%不符",
            "请核实总量目标和增幅目标，使两者一致");

    private static PercentSpan? Growth(PlacedTarget level, PlacedIndicator actual) =>
        Amount.Of(level.Target.Value, level.Target.Unit) is { } target && actual.Amount is { } value && target.IsLike(value)
            ? Ratios.Percent(target, value)?.Minus(100)
            : null;
}
