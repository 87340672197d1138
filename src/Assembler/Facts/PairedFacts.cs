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
        GrowthOf(indicator, maker.Period) is { } growth ? GrowthFacts.Of(growth, isPublished: false, maker.Item("paired", "paired")) : null;

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
