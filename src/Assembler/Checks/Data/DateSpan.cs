using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>The days that a date known in part may be.</summary>
internal readonly record struct DateSpan(DateOnly First, DateOnly Last)
{
    // The end of a month (月底) is its last week; the last third (下旬) begins on the 21st.
    private static readonly (int First, int Last)[] Parts = [(1, 10), (11, 20), (21, 31), (25, 31)];

    /// <param name="before">Whether the date is a deadline: then any day until then may be meant.</param>
    public static DateSpan Of(PartialDate date, bool before = false)
    {
        int month = date.Month ?? 12;
        (int firstDay, int lastDay) = date.Day is { } day ? (day, day) : date.Part is { } part ? Parts[(int)part] : (1, 31);
        DateOnly first = new(date.Year, date.Month ?? 1, firstDay);
        DateOnly last = new(date.Year, month, Math.Min(lastDay, DateTime.DaysInMonth(date.Year, month)));
        return new DateSpan(before ? DateOnly.MinValue : first, last);
    }

    public static DateSpan Of(Period period) => new(
        new DateOnly(period.FirstYear, period.FirstMonth, 1),
        new DateOnly(period.LastYear, period.LastMonth, DateTime.DaysInMonth(period.LastYear, period.LastMonth)));

    public bool Meets(DateSpan other) => First <= other.Last && other.First <= Last;
}
