using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>How an indicator compares: growth, what it was before, other comparisons, other places, rank and completion, each after a comma.</summary>
internal static class ComparisonClause
{
    /// <param name="comma">A growth that is all there is follows the name without one.</param>
    public static void Write(ToldIndicator indicator, ToldSentence sentence, TellingOptions options, string comma = "，")
    {
        bool isOfValue = IsRankOfValue(indicator);
        if (isOfValue)
            sentence.Say(comma).Say(indicator.Find("rank"));
        WriteGrowth(indicator, sentence, comma);
        foreach (Fact fact in indicator.Changes)
            sentence.Say(comma).Say(Compared(fact, sentence, indicator.IsBasisKnown));
        foreach (Fact fact in (IEnumerable<Fact>)[.. Found("change"), .. indicator.Against, .. isOfValue ? [] : Found("rank")])
            sentence.Say(comma).Say(fact);
        if (indicator.Completion is not { } completion)
            return;
        sentence.Say(comma).Say(completion);
        if (options.Pace && indicator.Find("pace") is { } pace)
            sentence.Say(comma).Say(pace);

        IEnumerable<Fact> Found(string field) => indicator.Find(field) is { } fact ? [fact] : [];
    }

    /// <summary>Behind value and growth a rank could be that of either; that of the value stands right behind it.</summary>
    private static bool IsRankOfValue(ToldIndicator indicator) =>
        indicator is { Data.Rank: { } rank, Data.Against.Count: 0, Value: not null } && (indicator.GrowthFact ?? indicator.Find("pairedGrowth")) is not null
        && !RankText.HasSubject(rank);

    private static void WriteGrowth(ToldIndicator indicator, ToldSentence sentence, string comma)
    {
        if (indicator.GrowthFact is not { } growth)
        {
            PairedGrowths.WriteOther(indicator, sentence, comma);
            return;
        }

        // 同比增长1.9%，环比增长5.2%: beside another comparison each is named.
        if (indicator.Changes.Any())
            (sentence.Against, sentence.AgainstOnBasis) = ("", "");
        Fact? other = indicator.Find("pairedGrowth");

        // Two growths, joined by 、 themselves, stand behind a comma.
        sentence.Say(indicator.Value is null ? "" : other is null ? comma : "，");
        if (other is not null)
            PairedGrowths.Write(growth, other, sentence, indicator);
        else if (indicator.Find("difference") is { } difference)
        {
            string lead = Compared(growth with { Phrase = growth.Phrase with { Text = "" } }, sentence, indicator.IsBasisKnown).Phrase.Lead;
            sentence.Say(lead).Say(difference).Say("、").Say(growth, growth.ShortText!);
        }
        else
            sentence.Say(Compared(growth, sentence, indicator.IsBasisKnown));
    }

    /// <summary>The growth without what it is told against, where that has been said.</summary>
    private static Fact Compared(Fact growth, ToldSentence sentence, bool isBasisKnown)
    {
        (string lead, string text) = growth.Phrase;
        if (isBasisKnown && growth.Gap is null)
        {
            lead = lead[(lead.LastIndexOf('，') + 1)..];
            growth = growth with { Phrase = new(lead, text) };
        }

        string rise = growth.Gap is null ? "" : lead[^2..];
        string against = lead[..^rise.Length];
        bool isSaid = against.Length > 0 && (against == sentence.Against || against == sentence.AgainstOnBasis);
        if (against.Length > 0)
        {
            // Behind 按可比价格计算，比上年增长 what is compared with the year before only has to say what it rose by.
            sentence.AgainstOnBasis = against;
            sentence.Against = against[(against.LastIndexOf('，') + 1)..];
        }

        if (!isSaid)
            return growth;
        return growth with { Phrase = new(rise, growth.Gap is null ? growth.ShortText ?? text : text) };
    }
}
