using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>Makes gaps of the rates of an indicator that a report needs and that cannot be told from what was handed in.</summary>
internal static class AskedRates
{
    public static Fact? Growth(Indicator indicator, FactMaker maker, string label, GrowthInput input)
    {
        if (!indicator.Asks.Contains(AskedRate.Growth))
            return null;
        Fact gap = InBrief(maker.Missing("growth", $"{label}增幅", "%"), "增幅（%）");
        GrowthBase against = GrowthBase.Of(input);
        string rise = UnitName.IsPercent(input.Unit) ? "提高" : against.Rise;
        return gap with { Phrase = new Phrase(against.Lead + rise, gap.Phrase.Text), ShortText = gap.Phrase.Text };
    }

    public static Fact? Completion(Indicator indicator, FactMaker maker, string label, string unit)
    {
        if (!indicator.Asks.Contains(AskedRate.Completion))
            return null;
        Fact gap = InBrief(maker.Missing("completion", $"{label}{CompletionFacts.Lead(indicator, unit)}比例", "%"), "比例（%）");
        return gap with { Phrase = new Phrase(CompletionFacts.Lead(indicator, unit), gap.Phrase.Text) };
    }

    /// <summary>The sentence has just named the indicator; the comment beside the gap and the findings have the whole label.</summary>
    private static Fact InBrief(Fact missing, string brief)
    {
        Gap gap = missing.Gap! with { Brief = brief };
        return missing with { Gap = gap, Phrase = new Phrase("", gap.Text) };
    }
}
