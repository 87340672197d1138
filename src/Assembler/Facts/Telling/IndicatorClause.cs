using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>An indicator in a sentence: name and value, then growth, rank and completion, then what goes with it, and its parts at the end.</summary>
internal static class IndicatorClause
{
    private static readonly string[] Profits = ["利润总额", "净利润", "利润", "盈亏额", "盈亏"];

    /// <summary>Its own words, as a template may write them wherever it wants.</summary>
    public static FactProse Alone(ToldIndicator indicator, TellingOptions options)
    {
        ToldSentence sentence = new();
        Write(indicator, sentence, IndicatorVerb.None, options);
        return new FactProse(sentence.Pieces);
    }

    /// <param name="verb">What is said beside the name, where it begins a sentence or changes the verb.</param>
    public static void Write(ToldIndicator indicator, ToldSentence sentence, IndicatorVerb verb, TellingOptions options)
    {
        if (CountedActor.Of(indicator) is { } actor)
        {
            WriteActor(indicator, actor, sentence, options);
            return;
        }

        if (indicator.Data.IsGroup)
        {
            PartsClause.WriteGroup(indicator, sentence, options);
            return;
        }

        WriteAmount(indicator, sentence, verb);
        ComparisonClause.Write(indicator, sentence, options);

        // A rate of the whole (办结率95%) would part it from its parts.
        bool isListed = indicator.Cuts.Count > 0 && !PartsClause.IsSentence(indicator);
        bool IsRate(ToldIndicator detail) => isListed && UnitName.PointsOf(detail.Unit) is not null;
        WriteDetails([.. indicator.Details.Where(detail => !IsRate(detail))], sentence, "，", options);
        if (indicator.Cuts.Count == 0)
            CumulativeClause.Write(indicator, sentence, "，", options);
        PartsClause.Write(indicator, sentence, options);
        WriteDetails([.. indicator.Details.Where(IsRate)], sentence, "，", options);

        // Behind parts it would be theirs.
        if (indicator.Cuts.Count > 0)
            CumulativeClause.Write(indicator, sentence, PartsClause.IsSentence(indicator) ? "。" : "；", options);
    }

    /// <summary>Name and value, or the name alone where a growth is all that is published.</summary>
    public static void WriteAmount(ToldIndicator indicator, ToldSentence sentence, IndicatorVerb verb)
    {
        if (indicator.Value is not { } value)
        {
            sentence.Say(indicator.Name);
            return;
        }

        if (IsNone(indicator))
        {
            WriteNone(indicator, value, sentence);
            return;
        }

        if (IsLoss(indicator))
        {
            WriteLoss(indicator, value, sentence);
            return;
        }

        string between = verb == IndicatorVerb.None && indicator.Data.Approx is null && NeedsVerb(indicator.Data.Name) ? "为" : verb.After;
        sentence.Say(verb.Before).Say(indicator.Name).Say(between).Say(value).Say(indicator.Find("paired"));
    }

    /// <summary>Whether its own verb is the one that whoever reads on has in mind: not behind a growth alone, a loss, or what others did.</summary>
    public static bool HasVerb(ToldIndicator indicator) =>
        indicator is { Value: not null, Data.IsGroup: false } && CountedActor.Of(indicator) is null && !IsNone(indicator) && !IsLoss(indicator);

    // 产品1 before 1亿元 would be eleven; 比重 is no verb.
    private static bool NeedsVerb(string name) =>
        char.IsAsciiDigit(name[^1]) || name.EndsWith("比重", StringComparison.Ordinal) || name.EndsWith("比例", StringComparison.Ordinal);

    // 化工企业盈利0.4亿元，上年同期亏损0.2亿元: among losses a profit of somebody is told as one.
    private static bool IsLoss(ToldIndicator indicator) => indicator.Value?.Gap is null && UnitName.IsMoney(indicator.Unit)
        && (indicator.Data.Value < 0 || (indicator.Data.Prior < 0 && (indicator.Data.Value == 0 || ProfitWord(indicator).Length < indicator.Name.Phrase.Text.Length)));

    private static string ProfitWord(ToldIndicator indicator) => Profits.FirstOrDefault(indicator.Name.Phrase.Text.EndsWith) ?? "";

    /// <summary>未发生事故, not 事故0起; of money and rates zero is a figure.</summary>
    private static bool IsNone(ToldIndicator indicator) => indicator.Growth?.Kind == GrowthKind.ToZero
        || (indicator is { Data: { Value: 0, Paired: null }, Growth: null } && !UnitName.IsMoney(indicator.Unit) && UnitName.PointsOf(indicator.Unit) is null);

    /// <summary>未发生事故, 未接待来访, 出口为零: by the verb that it would take.</summary>
    private static void WriteNone(ToldIndicator indicator, Fact value, ToldSentence sentence)
    {
        IndicatorVerb verb = IndicatorVerb.Of(indicator.Data.Name, indicator.Unit);
        if (UnitName.IsMoney(indicator.Unit))
            sentence.Say(indicator.Name).Say(value, "为零");
        else
            sentence.Say(value, indicator.Unit == "起" ? "未发生" : verb is { Before.Length: > 0, IsStock: false } ? "未" + verb.Before : "无").Say(indicator.Name);
    }

    public static void WriteDetails(IReadOnlyList<ToldIndicator> details, ToldSentence sentence, string comma, TellingOptions options)
    {
        foreach (ToldIndicator detail in details)
        {
            sentence.Say(comma).Say(detail.Find("scope"));
            Write(detail, sentence, IndicatorVerb.None, options);
        }
    }

    // 规模以上工业企业亏损1.2亿元: beside 亏损 the word 利润 would contradict.
    private static void WriteLoss(ToldIndicator indicator, Fact value, ToldSentence sentence)
    {
        string name = indicator.Name.Phrase.Text;
        string ending = ProfitWord(indicator);
        string text = indicator.Data.Value >= 0 ? LossText.Of(indicator.Data.Value.Value, indicator.Unit, indicator.Data.Approx) : value.Phrase.Text;
        if (ending.Length < name.Length)
            sentence.Say(indicator.Name, name[..^ending.Length]);
        sentence.Say(value, text);
    }

    /// <summary>169家规模企业完成产值40.52亿元: who is counted does what is told of them.</summary>
    private static void WriteActor(ToldIndicator indicator, ToldIndicator output, ToldSentence sentence, TellingOptions options)
    {
        sentence.Say(indicator.Value).Say(indicator.Name);
        Write(output, sentence, IndicatorVerb.Of(output.Data.Name, output.Unit), options);
        WriteDetails([.. indicator.Details.Where(detail => detail != output)], sentence, "，", options);
    }
}
