using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Dates and periods as people type them: 2026年10月底, 2026.10.8, 2026年前三季度.</summary>
internal static partial class WrittenDate
{
    private static readonly string[] Parts = ["上旬", "中旬", "下旬", "底", "末", "初"];

    public static PartialDate? DateOf(string plain)
    {
        if (PartialDate.TryParse(plain, out PartialDate? date))
            return date;
        Match match = DateShape().Match(plain);
        if (!match.Success)
            return null;
        string part = match.Groups["part"].Value;
        string end = match.Groups["day"].Success ? $"-{Two(match.Groups["day"])}"
            : part.Length > 0 && part != "初" ? $"-{new[] { "early", "mid", "late", "end", "end" }[Array.IndexOf(Parts, part)]}"
            : "";
        string month = match.Groups["month"].Success ? $"-{Two(match.Groups["month"])}{end}" : "";
        return part != "初" && PartialDate.TryParse($"{match.Groups["year"].Value}{month}", out date) ? date : null;
    }

    /// <summary>Whether it would be a date if it said of which year.</summary>
    public static bool IsYearless(string plain) => Yearless().IsMatch(plain);

    /// <summary>Whether it names months or quarters and nothing else: 1—9月, 前三季度, 2026年1-9月.</summary>
    public static bool IsSpan(string words) => Span().IsMatch(words);

    public static Period? PeriodOf(string plain)
    {
        if (Period.TryParse(plain.ToUpperInvariant(), out Period? period))
            return period;
        Match match = PeriodShape().Match(plain);
        if (!match.Success)
            return null;
        string year = match.Groups["year"].Value;
        string canonical = match switch
        {
            _ when match.Groups["first"].Success =>
                $"{year}-{Two(match.Groups["first"])}..{(match.Groups["lastyear"].Success ? match.Groups["lastyear"].Value : year)}-{Two(match.Groups["last"])}",
            _ when match.Groups["month"].Success => $"{year}-{Two(match.Groups["month"])}",
            _ => $"{year}{Named(match.Groups["name"].Value, year)}",
        };
        return Period.TryParse(canonical, out period) ? period : null;
    }

    private static string Named(string name, string year) => name switch
    {
        "上半年" => "-H1",
        "下半年" => "-H2",
        "前三季度" => $"-01..{year}-09",
        "" or "全年" => "",
        _ => $"-Q{("一二三四1234".IndexOf(name.TrimStart('第')[0], StringComparison.Ordinal) % 4) + 1}",
    };

    private static string Two(Group number) => int.Parse(number.ValueSpan, CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(?:年|[-./](?=[0-9])|\z)(?:(?<month>[0-9]{1,2})(?:月份?|[-./](?=[0-9])|\z)(?:(?<day>[0-9]{1,2})[日号]?|(?<part>上旬|中旬|下旬|底|末|初))?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DateShape();

    [GeneratedRegex(@"^[0-9]{1,2}月(?:[0-9]{1,2}[日号]?|上旬|中旬|下旬|底|末)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Yearless();

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})年?度?(?:(?<first>[0-9]{1,2})月?(?:—{1,2}|-|~|至|到)(?:(?<lastyear>[0-9]{4})年)?(?<last>[0-9]{1,2})月份?|(?<month>[0-9]{1,2})月份?|(?<name>上半年|下半年|前三季度|全年|第?[一二三四1-4]季度|))\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PeriodShape();

    [GeneratedRegex(@"^(?:[0-9]{4}年)?(?:[0-9]{1,2}(?:—{1,2}|-|~|至|到)[0-9]{1,2}月份?|上半年|前三季度|全年|一季度)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
