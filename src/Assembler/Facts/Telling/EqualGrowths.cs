using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>Neighbours of which only a growth is published, and that all rose or all fell: 甲、乙和丙分别增长8.5%、9%和3.1%.</summary>
internal static class EqualGrowths
{
    /// <summary>How many indicators from the given one on can be told together; 1 where it stands alone.</summary>
    public static int Run(IReadOnlyList<ToldIndicator> indicators, int start)
    {
        int count = 0;
        while (start + count < indicators.Count && IsEqual(indicators[start], indicators[start + count]))
            count++;
        return Math.Max(1, count);
    }

    public static void Write(IReadOnlyList<ToldIndicator> run, ToldSentence sentence)
    {
        foreach ((int i, ToldIndicator indicator) in run.Index())
            sentence.Say(i == 0 ? "" : i == run.Count - 1 ? "和" : "、").Say(indicator.Name);
        string against = run[0].GrowthFact!.Phrase.Lead;
        int decimals = run.Max(indicator => QuantityText.WithoutZeros(Rate(indicator)).Scale);
        foreach ((int i, ToldIndicator indicator) in run.Index())
        {
            string rate = QuantityText.Number(Rounding.HalfUp(Rate(indicator), decimals)) + "%";
            string lead = i > 0 ? "、" : (against == sentence.Against ? "" : against) + "分别" + Verb(indicator);
            sentence.Say(indicator.GrowthFact! with { Phrase = new(lead, rate) });
        }

        sentence.Against = against;
    }

    private static bool IsEqual(ToldIndicator first, ToldIndicator other) =>
        IsAlone(other) && other.GrowthFact!.Phrase.Lead == first.GrowthFact?.Phrase.Lead && Verb(first) == Verb(other)
        && first.Data.Period == other.Data.Period && first.Data.Basis == other.Data.Basis && first.Data.Estimate == other.Data.Estimate;

    // A name with a link of its own could not be told from two names.
    private static bool IsAlone(ToldIndicator indicator) =>
        indicator is { Value: null, Growth: { Rate: not null, Kind: not (GrowthKind.Level or GrowthKind.NearlyLevel) } }
        && indicator is { Cuts.Count: 0, Details.Count: 0, Data.Scope: null, HasExtras: false }
        && indicator.GrowthFact!.Gap is null
        && indicator.Data.Name.AsSpan().IndexOfAny("、和及与") < 0;

    private static decimal Rate(ToldIndicator indicator) => Math.Abs(indicator.Growth!.Rate!.Value);

    private static string Verb(ToldIndicator indicator) => indicator.Growth?.Short.TrimEnd("0123456789.%".ToCharArray()) ?? "";
}
