using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>
/// A body by its full name and by the short one made of it in the usual way, a character of each word: 人社局 of
/// 人力资源和社会保障局, 经开区 of 经济技术开发区.
/// </summary>
internal static class Abbreviations
{
    private const int LeastFull = 5;
    private const int MostFull = 18;
    // 人力资源和社会保障局: from one character that is taken to the next.
    private const int LongestStep = 5;

    public static (string Original, string Polished) Of(string original, string polished) =>
        (Shortened(original, polished), Shortened(polished, original));

    private static string Shortened(string text, string other)
    {
        foreach (Match match in Brief.Matches(other))
        {
            string name = match.Value;
            foreach (string brief in Enumerable.Range(0, name.Length - 2).Select(start => name[start..]))
            {
                if (!text.Contains(brief, StringComparison.Ordinal)
                    && Full(text, brief) is { } full
                    && !other.Contains(full, StringComparison.Ordinal))
                    text = text.Replace(full, brief, StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static string? Full(string text, string brief)
    {
        for (int end = text.IndexOf(brief[^1], StringComparison.Ordinal); end >= 0; end = text.IndexOf(brief[^1], end + 1))
        {
            for (int length = LeastFull; length <= Math.Min(MostFull, end + 1); length++)
            {
                string full = text.Substring(end + 1 - length, length);
                if (full[0] == brief[0] && full.All(Letters.IsHanzi) && Takes(full, brief, 0, 0))
                    return full;
            }
        }

        return null;
    }

    // Two characters side by side are a word kept whole: 规划局 is not 规划建设局.
    private static bool Takes(string full, string brief, int at, int taken)
    {
        if (taken == brief.Length - 1)
            return at == full.Length - 1;
        for (int next = at + 2; next < full.Length && next - at <= LongestStep; next++)
        {
            if (full[next] == brief[taken + 1] && Takes(full, brief, next, taken + 1))
                return true;
        }

        return false;
    }

    private static readonly Regex Brief = new(@"[\u4e00-\u9fff]{2,4}[局委办区厅院部会]", RegexOptions.CultureInvariant);
}
