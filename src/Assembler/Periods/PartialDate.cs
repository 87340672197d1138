using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>A date as exactly as it is known: a year, a month, a third of a month (旬), the end of a month, or a day.</summary>
/// <param name="Month">1–12, or null where only the year is known.</param>
/// <param name="Part">The third of the month or its end, where that is what is known.</param>
/// <param name="Day">The day, where it is known.</param>
public sealed record PartialDate(int Year, int? Month = null, MonthPart? Part = null, int? Day = null)
{
    private static readonly string[] PartNames = ["early", "mid", "late", "end"];

    /// <summary>Reads <c>2010</c>, <c>2010-11</c>, <c>2010-11-mid</c> (early, mid, late, end) or <c>2010-12-22</c>.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        string[] parts = text.Split('-');
        if (parts.Length > 3 || !TryNumber(parts[0], 4, out int year) || year is < 1900 or > 2199)
            return false;
        if (parts.Length == 1)
        {
            date = new PartialDate(year);
            return true;
        }

        if (!TryNumber(parts[1], 2, out int month) || month is < 1 or > 12)
            return false;
        if (parts.Length == 2)
            date = new PartialDate(year, month);
        else if (Array.IndexOf(PartNames, parts[2]) is >= 0 and int part)
            date = new PartialDate(year, month, (MonthPart)part);
        else if (TryNumber(parts[2], 2, out int day) && day >= 1 && day <= DateTime.DaysInMonth(year, month))
            date = new PartialDate(year, month, Day: day);
        return date is not null;
    }

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => this switch
    {
        { Month: null } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        { Day: not null } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        { Part: { } part } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{PartNames[(int)part]}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
    };

    private static bool TryNumber(string text, int digits, out int number)
    {
        number = 0;
        return text.Length == digits && text.All(char.IsAsciiDigit)
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}

/// <summary>A third of a month (上旬, 中旬, 下旬), or its end (月底).</summary>
public enum MonthPart
{
    Early,
    Mid,
    Late,
    End,
}
