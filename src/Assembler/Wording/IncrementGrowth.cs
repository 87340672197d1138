using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>
/// The change of what itself came new (新增企业24家): 比上年多9家, for 增加9家 would be heard as more of them; what it is told against is
/// always said, as 多 alone has none.
/// </summary>
internal static class IncrementGrowth
{
    private static readonly string[] Starts = ["新", "净增", "增加"];

    public static Growth Of(Growth growth, Indicator indicator, string unit)
    {
        bool isIncrement = Starts.Any(start => indicator.Name.StartsWith(start, StringComparison.Ordinal))
            && IndicatorVerb.Of(indicator.Name, unit) == IndicatorVerb.None;
        (string lead, string text) = growth.Phrase;
        string word = text.StartsWith("增加", StringComparison.Ordinal) ? "多" : text.StartsWith("减少", StringComparison.Ordinal) ? "少" : "";
        return isIncrement && word.Length > 0 && lead.Length > 0
            ? growth with { Phrase = new(lead, word + text[2..]), Short = lead + word + text[2..] }
            : growth;
    }
}
