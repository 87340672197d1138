namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>The value from January on beside that of the month: 1—5月累计45.6亿元，增长8.8%，完成年度任务的38%.</summary>
internal static class CumulativeClause
{
    /// <param name="mark">What parts it from what stands before: behind more than a comma it says whose sum it is.</param>
    public static void Write(ToldIndicator indicator, ToldSentence sentence, string mark, TellingOptions options)
    {
        if (indicator.Cumulative is not { } sum)
            return;
        sentence.Say(mark).Say(sum.Find("period"));
        if (mark != "，")
            sentence.Say("，").Say((sum with { IsKnown = true }).Name);
        sentence.Say("累计").Say(sum.Value);
        ComparisonClause.Write(sum, sentence, options);
    }
}
