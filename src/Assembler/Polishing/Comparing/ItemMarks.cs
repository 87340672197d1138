using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>The words that count the items of a list (首先、其次、最后; 第一、第二), written as 一是、二是 where both texts count as many.</summary>
internal static class ItemMarks
{
    private const string Numerals = "一二三四五六七八九";

    public static (string Original, string Polished) Of(string original, string polished)
    {
        string before = Counted(original), after = Counted(polished);
        return Plain.Count(before) > 1 && Plain.Count(before) == Plain.Count(after) ? (before, after) : (original, polished);
    }

    private static string Counted(string text)
    {
        int count = 0;
        return Spoken.Count(text) > 1 ? Spoken.Replace(text, _ => $"{Numerals[Math.Min(count++, Numerals.Length - 1)]}是") : text;
    }

    private static readonly Regex Spoken = new(@"(?<![\u4e00-\u9fff])(?:首先|其次|再次|再者|最后|第[一二三四五六七八九])[，、：]?|(?<![\u4e00-\u9fff])[一二三四五六七八九](?:是(?:要)?|要)", RegexOptions.CultureInvariant);

    private static readonly Regex Plain = new(@"[一二三四五六七八九]是", RegexOptions.CultureInvariant);
}
