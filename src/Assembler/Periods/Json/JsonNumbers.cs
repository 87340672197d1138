using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DevZoneDocs.Assembler.Periods.Json;

/// <summary>Reads JSON numbers as decimals that keep the places they were given.</summary>
internal static class JsonNumbers
{
    /// <summary>No figure of a report is longer, and rates of such values stay within a decimal's range.</summary>
    private const int MostDigits = 15;

    private const int MostPlaces = 8;

    public static bool TryRead(string raw, out decimal number, [NotNullWhen(false)] out string? problem)
    {
        number = 0;
        ReadOnlySpan<char> digits = raw.AsSpan().TrimStart('-');
        int point = digits.IndexOf('.');
        int whole = point < 0 ? digits.Length : point;
        problem = raw.AsSpan().ContainsAny('e', 'E') ? PeriodMessages.Exponent(raw)
            : whole > MostDigits ? PeriodMessages.TooManyDigits(raw, MostDigits)
            : digits.Length - whole - 1 > MostPlaces ? PeriodMessages.TooManyPlaces(raw, MostPlaces)
            : null;
        if (problem is not null)
            return false;
        decimal value = decimal.Parse(raw, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        // A negative zero would be written with its sign.
        number = value == 0 ? Math.Abs(value) : value;
        return true;
    }
}
