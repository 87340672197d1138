using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>
/// A reporting period (报告期): any run of whole months, both ends included, as people say 1—9月 and mean September, too.
/// </summary>
public sealed partial record Period
{
    private Period(int first, int last) => (FirstIndex, LastIndex) = (first, last);

    /// <summary>Months since year zero, so that arithmetic needs no calendar.</summary>
    private int FirstIndex { get; }

    private int LastIndex { get; }

    public int FirstYear => FirstIndex / 12;

    public int FirstMonth => (FirstIndex % 12) + 1;

    public int LastYear => LastIndex / 12;

    public int LastMonth => (LastIndex % 12) + 1;

    public int MonthCount => LastIndex - FirstIndex + 1;

    /// <exception cref="ArgumentOutOfRangeException">A month is not 1–12, a year not 1900–2199, or the end is before the start.</exception>
    public static Period Of(int firstYear, int firstMonth, int lastYear, int lastMonth)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(IsMonth(firstYear, firstMonth), true, nameof(firstMonth));
        ArgumentOutOfRangeException.ThrowIfNotEqual(IsMonth(lastYear, lastMonth), true, nameof(lastMonth));
        int first = (firstYear * 12) + firstMonth - 1;
        int last = (lastYear * 12) + lastMonth - 1;
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first, nameof(lastMonth));
        return new Period(first, last);
    }

    /// <summary>Reads <c>2010</c>, <c>2010-H1</c>, <c>2010-Q3</c>, <c>2010-05</c> or <c>2010-01..2010-09</c>.</summary>
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
        if (!IsMonth(year, first) || !IsMonth(lastYear, last) || (lastYear * 12) + last < (year * 12) + first)
            return false;
        period = Of(year, first, lastYear, last);
        return true;

        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>The canonical form, from month to month: <c>2010-01..2010-09</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{FirstYear:0000}-{FirstMonth:00}..{LastYear:0000}-{LastMonth:00}");

    [GeneratedRegex(@"^(?<year>\d{4})(?:-H(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\d{2})(?:\.\.(?<lastyear>\d{4})-(?<lastmonth>\d{2}))?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    private static bool IsMonth(int year, int month) => year is >= 1900 and <= 2199 && month is >= 1 and <= 12;
}
