using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Names that the text itself makes short: 滨河新材料有限公司（以下简称“滨河新材”）.</summary>
internal static class GivenNames
{
    public static IEnumerable<(string Full, string Brief)> Of(string original, string polished)
    {
        foreach (Match match in Given.Matches(original).Concat(Given.Matches(polished)))
        {
            string before = match.Groups[1].Value;
            string elsewhere = Without(original, match) + polished;
            string full = Enumerable.Range(0, Math.Max(0, before.Length - 3)).Select(start => before[start..])
                .FirstOrDefault(name => elsewhere.Contains(name, StringComparison.Ordinal)) ?? before;
            yield return (full, match.Groups[2].Value);
        }
    }

    private static string Without(string text, Match match)
    {
        int start = Math.Min(match.Index, text.Length);
        return text.Remove(start, Math.Min(match.Length, text.Length - start));
    }

    private static readonly Regex Given = new(@"([\u4e00-\u9fff]{4,40})（(?:以下|下)?简?称(?:为|：)?“?([^”）\n]{2,20})”?）", RegexOptions.CultureInvariant);
}
