using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Turns of phrase that say the same, each brought to one of its forms: 事故为零 and 零事故 to 未发生事故.</summary>
internal static class Turns
{
    private static readonly (Regex Turn, string Form)[] All =
    [
        .. new[] { WordTurns.All, TimeTurns.All, CountTurns.All, ClauseTurns.All }
            .SelectMany(turns => turns)
            .Select(each => (new Regex(each.Turn, RegexOptions.CultureInvariant), each.Form)),
    ];

    /// <param name="isAnnual">Whether the text is of a whole year: then 比上年 and 同比 say the same.</param>
    public static string Of(string text, bool isAnnual)
    {
        foreach ((Regex turn, string form) in All)
            text = turn.Replace(text, form);
        text = RoundNumbers.Of(Introductions.Of(text));
        return Monthly(isAnnual ? LastYear.Replace(text, "同比") : text);
    }

    // Of one month, 环比 and 比上月 say the same.
    private static string Monthly(string text) => SingleMonth.IsMatch(text) && !text.Contains("季度", StringComparison.Ordinal)
        ? LastMonth.Replace(text, "环比")
        : text;

    private static readonly Regex LastYear = new(@"(?:[比较](?:[去上]年|上一年|上年度)|与[去上]年相比，?)(?=增|下|减|上|提|降|回|多|少|高|低|升)", RegexOptions.CultureInvariant);

    private static readonly Regex SingleMonth = new(@"(?<![\d—~至到-])\d{1,2}月份?(?![底末初前])", RegexOptions.CultureInvariant);

    private static readonly Regex LastMonth = new(@"[比较]上个?月|与上个?月相比", RegexOptions.CultureInvariant);
}
