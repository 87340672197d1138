using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Derives what can be said of an indicator that is counted in two ways (37批152人次).</summary>
internal static class PairedFacts
{
    public static Fact? Value(Indicator indicator, FactMaker maker, string label)
    {
        if (indicator.Paired is not { } paired)
            return null;
        string unit = UnitName.Written(paired.Unit);
        FactMaker own = maker.Item("paired", "paired");
        Fact fact = paired.Value is { } value ? own.Number("value", value, unit, QuantityText.Of(value, unit)) : own.Missing("value", label + paired.Name, unit);
        fact = fact with { IsToBeRead = true };
        return paired.Name is { } name ? fact with { Phrase = new Phrase($"、{name}", fact.Phrase.Text) } : fact;
    }

    public static Fact? Growth(Indicator indicator, FactMaker maker) =>
        GrowthOf(indicator, maker.Period) is { } growth ? GrowthFacts.Of(Counted(growth, indicator), isPublished: false, maker.Item("paired", "paired")) : null;

    /// <summary>Whether what is counted in two ways is few in both, and compared in both.</summary>
    public static bool AreFew(Indicator indicator, string unit) => indicator.AsPaired() is { } other
        && CountGrowth.IsSmall(indicator, unit) && CountGrowth.IsSmall(other, UnitName.Written(other.Unit ?? ""))
        && (indicator.Growth, other.Growth, indicator.Approx) is (null, null, null);

    private static Growth Counted(Growth growth, Indicator indicator) =>
        AreFew(indicator, UnitName.Written(indicator.Unit ?? "")) ? CountGrowth.Of(growth, indicator.AsPaired()!, UnitName.Written(indicator.Paired!.Unit)) : growth;

    private static Growth? GrowthOf(Indicator indicator, Period period) => indicator.Paired is not { } paired ? null : Wording.Growth.Of(new GrowthInput
    {
        Value = paired.Value,
        Unit = UnitName.Written(paired.Unit),
        Prior = paired.Prior,
        PublishedRate = paired.Growth,
        Comparison = indicator.Comparison,
        WholeYear = period.IsWholeYear,
    });
}
