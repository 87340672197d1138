using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>An indicator in a sentence: name and value, then growth, rank and completion, then what goes with it, and its parts at the end.</summary>
internal static class IndicatorClause
{
    /// <summary>Its own words, as a template may write them wherever it wants.</summary>
    public static FactProse Alone(ToldIndicator indicator, TellingOptions options)
    {
        Sentence sentence = new();
        Write(indicator, sentence, IndicatorVerb.None, options);
        return new FactProse(sentence.Pieces);
    }

    /// <param name="verb">What is said beside the name, where it begins a sentence or changes the verb.</param>
    public static void Write(ToldIndicator indicator, Sentence sentence, IndicatorVerb verb, TellingOptions options)
    {
        if (CountedActor.Of(indicator) is { } actor)
        {
            WriteActor(indicator, actor, sentence, options);
            return;
        }

        WriteAmount(indicator, sentence, verb);
        WriteComparison(indicator, sentence, options);

        // A rate of the whole (办结率95%) would part it from its parts.
        bool isListed = indicator.Parts.Count > 0 && !PartsClause.IsSentence(indicator);
        bool IsRate(ToldIndicator detail) => isListed && UnitName.PointsOf(detail.Unit) is not null;
        WriteDetails([.. indicator.Details.Where(detail => !IsRate(detail))], sentence, "，", options);
        PartsClause.Write(indicator, sentence, options);
        WriteDetails([.. indicator.Details.Where(IsRate)], sentence, "，", options);
    }

    /// <summary>Name and value, or the name alone where a growth is all that is published.</summary>
    public static void WriteAmount(ToldIndicator indicator, Sentence sentence, IndicatorVerb verb)
    {
        if (indicator.Value is not { } value)
        {
            sentence.Say(indicator.Name);
            return;
        }

        if (indicator.Growth?.Kind == GrowthKind.ToZero)
        {
            sentence.Say(value, indicator.Unit == "起" ? "未发生" : "无").Say(indicator.Name);
            return;
        }

        bool isProfit = UnitName.IsMoney(indicator.Unit) && (indicator.Data.Value < 0 || (indicator.Data.Value == 0 && indicator.Data.Prior < 0));
        if (isProfit && value.Gap is null)
        {
            WriteLoss(indicator, value, sentence);
            return;
        }

        sentence.Say(verb.Before).Say(indicator.Name).Say(verb.After).Say(value).Say(indicator.Find("paired"));
    }

    /// <summary>Growth, rank and completion, each after a comma; a growth that is all there is follows the name.</summary>
    public static void WriteComparison(ToldIndicator indicator, Sentence sentence, TellingOptions options, string comma = "，")
    {
        if (indicator.GrowthFact is { } growth && indicator.Find("pairedGrowth") is { } other)
            PairedGrowths.Write(growth, other, sentence.Say(comma), indicator);
        else if (indicator.GrowthFact is { } alone)
            sentence.Say(indicator.Value is null ? "" : comma).Say(Compared(alone, sentence));
        if (indicator.Find("change") is { } change)
            sentence.Say(comma).Say(change);
        foreach (Fact place in indicator.Against)
            sentence.Say(comma).Say(place);
        foreach (string field in (string[])["rank", "completion"])
        {
            if (indicator.Find(field) is { } fact)
                sentence.Say(comma).Say(fact);
        }

        if (options.Pace && indicator.Find("pace") is { } pace)
            sentence.Say(comma).Say(pace);
    }

    public static void WriteDetails(IReadOnlyList<ToldIndicator> details, Sentence sentence, string comma, TellingOptions options)
    {
        foreach (ToldIndicator detail in details)
        {
            sentence.Say(comma).Say(detail.Find("scope"));
            Write(detail, sentence, IndicatorVerb.None, options);
        }
    }

    /// <summary>The growth without what it is told against, where that has been said.</summary>
    private static Fact Compared(Fact growth, Sentence sentence)
    {
        (string lead, string text) = growth.Phrase;
        string rise = growth.Gap is null ? "" : lead[^2..];
        string against = lead[..^rise.Length];
        bool isSaid = against.Length > 0 && against == sentence.Against;
        if (against.Length > 0)
            sentence.Against = against;
        if (!isSaid)
            return growth;
        return growth with { Phrase = new(rise, growth.Gap is null ? growth.ShortText ?? text : text) };
    }

    // 规模以上工业企业亏损1.2亿元: beside 亏损 the word 利润 would contradict.
    private static void WriteLoss(ToldIndicator indicator, Fact value, Sentence sentence)
    {
        string name = indicator.Data.Name;
        string[] profits = ["利润总额", "净利润", "利润", "盈亏额", "盈亏"];
        string ending = profits.FirstOrDefault(name.EndsWith) ?? "";
        string text = indicator.Data.Value == 0 ? LossText.Of(0, indicator.Unit) : value.Phrase.Text;
        if (ending.Length < name.Length)
            sentence.Say(indicator.Name, name[..^ending.Length]);
        sentence.Say(value, text);
    }

    /// <summary>169家规模企业完成产值40.52亿元: who is counted does what is told of them.</summary>
    private static void WriteActor(ToldIndicator indicator, ToldIndicator output, Sentence sentence, TellingOptions options)
    {
        sentence.Say(indicator.Value).Say(indicator.Name);
        Write(output, sentence, IndicatorVerb.Of(output.Data.Name, output.Unit), options);
        WriteDetails([.. indicator.Details.Where(detail => detail != output)], sentence, "，", options);
    }
}
