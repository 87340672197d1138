using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>
/// A reporting period (报告期): any run of whole months, both ends included, as people say 1—9月 and mean September, too.
/// </summary>
public sealed record Period
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

    public bool IsSingleMonth => MonthCount == 1;

    public bool IsSingleYear => FirstYear == LastYear;

    public bool IsQuarter => MonthCount == 3 && FirstMonth % 3 == 1;

    public bool IsHalfYear => MonthCount == 6 && FirstMonth % 6 == 1;

    public bool IsWholeYear => MonthCount == 12 && FirstMonth == 1;

    /// <summary>Whether the period starts in January and ends in the same year, so that its figures are those of the year so far.</summary>
    public bool IsCumulative => FirstMonth == 1 && IsSingleYear;

    /// <summary>The share of the year that has passed when the period ends (时序进度): 0.75 at the end of September.</summary>
    public decimal ElapsedShareOfYear => LastMonth / 12m;

    /// <summary>The same months of the year before (上年同期).</summary>
    public Period YearBefore() => new(FirstIndex - 12, LastIndex - 12);

    /// <summary>
    /// The period that the plan of a report is for: the rest of the year after a run from January that is neither a month, a
    /// quarter, a half nor the year; else the run of the same length that follows.
    /// </summary>
    public Period Next()
    {
        bool isNamed = IsSingleMonth || IsQuarter || IsHalfYear || IsWholeYear;
        return Run(LastIndex + 1, IsCumulative && !isNamed ? 12 - LastMonth : MonthCount);
    }

    /// <summary>The run of the same length just before (上期).</summary>
    public Period Previous() => Run(FirstIndex - MonthCount, MonthCount);

    /// <summary>The same months, so many later; a run from January still begins in January.</summary>
    internal Period Shifted(int months)
    {
        int last = LastIndex + months;
        return new Period(IsCumulative ? last - (last % 12) : FirstIndex + months, last);
    }

    /// <summary>The months from January to the end of this one, in the year in which it ends.</summary>
    internal Period FromJanuary() => new(LastIndex - (LastIndex % 12), LastIndex);

    /// <summary>How many months this one ends after the other.</summary>
    internal int MonthsAfter(Period other) => LastIndex - other.LastIndex;

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
    public static bool TryParse(string text, [NotNullWhen(true)] out Period? period) => PeriodParser.TryParse(text, out period);

    /// <summary>The canonical form, from month to month: <c>2010-01..2010-09</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{FirstYear:0000}-{FirstMonth:00}..{LastYear:0000}-{LastMonth:00}");

    internal static bool IsMonth(int year, int month) => year is >= 1900 and <= 2199 && month is >= 1 and <= 12;

    private static Period Run(int first, int months) => new(first, first + months - 1);
}
