using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>
/// The parts of a whole: few short ones in its sentence, with 其中 only where they are not all of it; great ones, and those with words
/// of their own before them, in a sentence of their own.
/// </summary>
internal static class PartsClause
{
    /// <summary>More parts than this that have a growth of their own take a sentence.</summary>
    private const int Inline = 2;

    /// <summary>A sentence of more parts is cut into equal ones.</summary>
    private const int MostInSentence = 8;

    /// <summary>Whether parts stand in a sentence of their own, so that the next indicator begins another.</summary>
    public static bool IsSentence(ToldIndicator whole) => whole.Cuts.Any(cut => IsSentence(cut, whole));

    public static void Write(ToldIndicator whole, ToldSentence sentence, TellingOptions options)
    {
        foreach (ToldCut cut in whole.Cuts.OrderBy(cut => IsSentence(cut, whole)))
        {
            if (cut.Mode == BreakdownMode.Stages)
                WriteStages(cut, whole, sentence, options);
            else if (IsSentence(cut, whole))
                WriteSentence(cut, whole, sentence, options);
            else
                WriteInline(cut, whole, sentence, options);
            if (cut.Mode == BreakdownMode.Overlapping)
                sentence.Say(cut.Parts.Count == 2 ? "，两者有交叉" : "，各项有交叉");
        }
    }

    /// <summary>Items of which there is no total: 三大支柱产业中，装备制造17.64亿元，下降25.5%；新材料13.08亿元，下降24.4%.</summary>
    public static void WriteGroup(ToldIndicator group, ToldSentence sentence, TellingOptions options)
    {
        foreach ((int i, ToldCut cut) in group.Cuts.Index())
        {
            sentence.Say(i > 0 ? "。" : "");
            if (cut.Data.Lead is { } lead)
                sentence.Say(WithMark(lead));
            else
                sentence.Say(group.Name).Say(IndicatorVerb.IsDoing(group.Data.Name) ? "" : group.Data.Name.EndsWith('中') ? "，" : "中，");
            WriteItems(cut, group, sentence, options);
        }
    }

    private static bool IsSentence(ToldCut cut, ToldIndicator whole) => cut.Mode != BreakdownMode.Stages
        && ((whole.Details.Count > 1 && cut.Parts.Any(part => part.Details.Count > 0))
            || cut.Mode == BreakdownMode.Group || cut.Data.Lead is not null
            || cut.Parts.Any(part => part.Parts.Any(IsGreat) || part.Parts.Count() > Inline || part.Cumulative is not null)
            || (cut.Parts.Any(IsGreat) && (cut.Parts.Count > Inline || cut.Mode == BreakdownMode.Exhaustive)));

    private static bool IsGreat(ToldIndicator part) => part.GrowthFact is not null || part.HasExtras;

    /// <summary>Stages are no parts: 已全部办结手续，已开工45个、竣工5个; 已 is said once for those that follow each other.</summary>
    private static void WriteStages(ToldCut cut, ToldIndicator whole, ToldSentence sentence, TellingOptions options)
    {
        bool isJoined = false;
        foreach (ToldIndicator stage in cut.Parts)
        {
            bool isDone = stage.Name.Phrase.Text is ['已', _, ..];
            bool isPlain = isDone && stage.IsPlain && stage.Value is not null;
            Fact name = stage.Name;
            string rest = isDone ? name.Phrase.Text[1..] : name.Phrase.Text;
            if (stage.Value is { Gap: null } value && stage.Data.Value == whole.Data.Value)
                sentence.Say(isDone ? "，已" : "，").Say(value, "全部").Say(name, rest);
            else if (isPlain && isJoined)
                sentence.Say("、").Say(name, rest).Say(stage.Value);
            else
                WritePart(stage, whole, sentence.Say("，"), "，", options);
            isJoined = isPlain && (stage.Data.Value is null || stage.Data.Value != whole.Data.Value);
        }
    }

    private static void WriteInline(ToldCut cut, ToldIndicator whole, ToldSentence sentence, TellingOptions options)
    {
        bool isWhole = cut.Mode == BreakdownMode.Exhaustive;
        if (isWhole && cut.Parts is [{ IsPlain: true, Value: { Gap: null } value } only] && only.Data.Value == whole.Data.Value)
        {
            sentence.Say("，").Say(value, "全部为").Say(only.Name);
            return;
        }

        sentence.Say(isWhole ? "，包括" : "，其中");
        bool isGreat = cut.Parts.Any(part => IsGreat(part) || part.Details.Count > 0);
        foreach ((int i, ToldIndicator part) in cut.Parts.Index())
        {
            if (i > 0)
                sentence.Say(isGreat ? "，" : "、");
            WritePart(part, whole, sentence, "、", options);
        }
    }

    private static void WriteSentence(ToldCut cut, ToldIndicator whole, ToldSentence sentence, TellingOptions options)
    {
        sentence.Say(cut switch
        {
            { Data.Lead: { } lead } => "。" + WithMark(lead),
            { Mode: BreakdownMode.Exhaustive } => "。",
            _ => "。其中，",
        });
        WriteItems(cut, whole, sentence, options);
    }

    private static void WriteItems(ToldCut cut, ToldIndicator whole, ToldSentence sentence, TellingOptions options)
    {
        bool isPlain = cut.Parts.All(part => part.IsPlain);
        int sentences = (cut.Parts.Count + MostInSentence - 1) / MostInSentence;
        int most = isPlain ? int.MaxValue : (cut.Parts.Count + sentences - 1) / sentences;
        foreach ((int i, ToldIndicator part) in cut.Parts.Index())
        {
            if (i > 0)
                sentence.Say(isPlain ? "、" : i % most == 0 ? "。" : "；");
            WritePart(part, whole, sentence, "，", options);
        }
    }

    private static void WritePart(ToldIndicator part, ToldIndicator whole, ToldSentence sentence, string comma, TellingOptions options)
    {
        IndicatorClause.WriteAmount(part, sentence, IndicatorVerb.None);
        ComparisonClause.Write(part, sentence, options, comma);
        foreach (ToldIndicator detail in part.Details)
            WriteDetail(detail, whole, sentence, comma, options);
        CumulativeClause.Write(part, sentence, "，", options);
        foreach (ToldCut cut in part.Cuts)
            WriteInner(cut, part, sentence, options);
    }

    /// <summary>What the whole has told under the same name, too, is told by its value alone: 总投资6.3亿元，其中续建14个、3.7亿元.</summary>
    private static void WriteDetail(ToldIndicator detail, ToldIndicator whole, ToldSentence sentence, string comma, TellingOptions options)
    {
        bool isNamed = detail.Data.Scope is null && detail.Value is not null && detail.Data.Value is not < 0
            && whole.Details.Count(other => other.Unit == detail.Unit) == 1
            && whole.Details.Any(other => other.Unit == detail.Unit && other.Data.Name.EndsWith(detail.Data.Name, StringComparison.Ordinal));
        if (!isNamed)
        {
            IndicatorClause.WriteDetails([detail], sentence, comma, options);
            return;
        }

        sentence.Say("、").Say(detail.Value);
        ComparisonClause.Write(detail, sentence, options, "、");
    }

    private static void WriteInner(ToldCut cut, ToldIndicator part, ToldSentence sentence, TellingOptions options)
    {
        bool isShort = cut.Data.Lead is null && cut.Parts.Count <= Inline && cut.Parts.All(inner => inner.IsPlain);
        if (isShort)
        {
            sentence.Say("（");
            WriteList(cut.Parts, part, sentence, options);
            sentence.Say("）");
            return;
        }

        sentence.Say(cut.Mode == BreakdownMode.Stages ? "，" : cut.Mode == BreakdownMode.Exhaustive ? "，包括" : "，其中");
        WriteList(cut.Parts, part, sentence, options);
    }

    private static void WriteList(IReadOnlyList<ToldIndicator> parts, ToldIndicator whole, ToldSentence sentence, TellingOptions options)
    {
        bool isPlain = parts.All(part => part.IsPlain);
        foreach ((int i, ToldIndicator part) in parts.Index())
        {
            if (i > 0)
                sentence.Say(isPlain ? "、" : "，");
            WritePart(part, whole, sentence, "、", options);
        }
    }

    // 新增规上企业12家、高新技术企业8家: a verb runs on into what it is done to. 分行业看， only says how it is cut; what says more
    // (三大支柱产业“两增一降”：) has said it all.
    private static string WithMark(string lead) => lead switch
    {
        _ when lead.EndsWith('：') || lead.EndsWith('，') || IndicatorVerb.IsDoing(lead) => lead,
        _ when lead.EndsWith('看') || lead.EndsWith('中') || lead.EndsWith("方面", StringComparison.Ordinal) || lead.StartsWith('按') => lead + "，",
        _ => lead + "：",
    };
}
