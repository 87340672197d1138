using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>The parts of a whole: few short ones in its sentence, with 其中 only where they are not all of it; great ones in a sentence of their own.</summary>
internal static class PartsClause
{
    /// <summary>More parts than this that have a growth of their own take a sentence.</summary>
    private const int Inline = 2;

    /// <summary>Whether the parts stand in a sentence of their own, so that the next indicator begins another.</summary>
    public static bool IsSentence(ToldIndicator whole) => whole.Parts.Count > 0
        && whole.Data.Breakdown!.Mode != BreakdownMode.Stages
        && (whole.Parts.Any(part => part.Parts.Any(IsGreat) || part.Parts.Count > Inline)
            || (whole.Parts.Any(IsGreat) && (whole.Parts.Count > Inline || whole.Data.Breakdown.Mode == BreakdownMode.Exhaustive)));

    public static void Write(ToldIndicator whole, Sentence sentence, TellingOptions options)
    {
        if (whole.Parts.Count == 0)
            return;
        BreakdownMode mode = whole.Data.Breakdown!.Mode;
        if (mode == BreakdownMode.Stages)
            WriteStages(whole, sentence, options);
        else if (IsSentence(whole))
            WriteSentence(whole, sentence, options);
        else
            WriteInline(whole, sentence, options);
        if (mode == BreakdownMode.Overlapping)
            sentence.Say("，各项有交叉");
    }

    private static bool IsGreat(ToldIndicator part) => part.GrowthFact is not null || part.Find("rank") is not null;

    /// <summary>Stages are no parts: 全部办结手续，已开工45个，已竣工5个.</summary>
    private static void WriteStages(ToldIndicator whole, Sentence sentence, TellingOptions options)
    {
        foreach (ToldIndicator stage in whole.Parts)
        {
            sentence.Say("，");
            if (stage.Value is { Gap: null } value && stage.Data.Value == whole.Data.Value)
                sentence.Say(value, "全部").Say(stage.Name);
            else
                WritePart(stage, sentence, "，", options);
        }
    }

    private static void WriteInline(ToldIndicator whole, Sentence sentence, TellingOptions options)
    {
        bool isWhole = whole.Data.Breakdown!.Mode == BreakdownMode.Exhaustive;
        sentence.Say(isWhole ? "，包括" : "，其中");
        bool isGreat = whole.Parts.Any(part => IsGreat(part) || part.Details.Count > 0);
        foreach ((int i, ToldIndicator part) in whole.Parts.Index())
        {
            if (i > 0)
                sentence.Say(isGreat ? "，" : "、");
            WritePart(part, sentence, "、", options);
        }
    }

    private static void WriteSentence(ToldIndicator whole, Sentence sentence, TellingOptions options)
    {
        sentence.Say(whole.Data.Breakdown!.Mode == BreakdownMode.Exhaustive ? "。" : "。其中，");
        foreach ((int i, ToldIndicator part) in whole.Parts.Index())
        {
            if (i > 0)
                sentence.Say("；");
            WritePart(part, sentence, "，", options);
        }
    }

    private static void WritePart(ToldIndicator part, Sentence sentence, string comma, TellingOptions options)
    {
        IndicatorClause.WriteAmount(part, sentence, IndicatorVerb.None);
        IndicatorClause.WriteComparison(part, sentence, options, comma);
        IndicatorClause.WriteDetails(part.Details, sentence, comma, options);
        if (part.Parts.Count == 0)
            return;
        bool isShort = part.Parts.Count <= Inline && part.Parts.All(inner => inner.IsPlain);
        if (isShort)
        {
            sentence.Say("（");
            WriteList(part.Parts, sentence, options);
            sentence.Say("）");
            return;
        }

        sentence.Say(part.Data.Breakdown!.Mode == BreakdownMode.Exhaustive ? "，包括" : "，其中");
        WriteList(part.Parts, sentence, options);
    }

    private static void WriteList(IReadOnlyList<ToldIndicator> parts, Sentence sentence, TellingOptions options)
    {
        bool isPlain = parts.All(part => part.IsPlain);
        foreach ((int i, ToldIndicator part) in parts.Index())
        {
            if (i > 0)
                sentence.Say(isPlain ? "、" : "，");
            WritePart(part, sentence, "、", options);
        }
    }
}
