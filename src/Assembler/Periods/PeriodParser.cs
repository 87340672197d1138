using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>The written forms of a reporting period.</summary>
internal static partial class PeriodParser
{
    public static bool TryParse(string text, [NotNullWhen(true)] out Period? period)
    {
        period = null;
        Match match = Shape().Match(text);
        if (!match.Success)
            return false;
        int year = Number("year");
        (int first, int last) = match switch
        {
            _ when match.Groups["half"].Success => ((Number("half") * 6) - 5, Number("half") * 6),
            _ when match.Groups["quarter"].Success => ((Number("quarter") * 3) - 2, Number("quarter") * 3),
            _ when match.Groups["month"].Success => (Number("month"), Number("month")),
            _ => (1, 12),
        };
        int lastYear = match.Groups["lastyear"].Success ? Number("lastyear") : year;
        last = match.Groups["lastmonth"].Success ? Number("lastmonth") : last;
        if (!Period.IsMonth(year, first) || !Period.IsMonth(lastYear, last) || (lastYear * 12) + last < (year * 12) + first)
            return false;
        period = Period.Of(year, first, lastYear, last);
        return true;

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    // [0-9] and \z: \d takes full-width digits, which int.Parse refuses, and $ takes a line break.
    [GeneratedRegex(
        @"^(?<year>[0-9]{4})(?:-H(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>[0-9]{2})(?:\.\.(?<lastyear>[0-9]{4})-(?<lastmonth>[0-9]{2}))?)?\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
