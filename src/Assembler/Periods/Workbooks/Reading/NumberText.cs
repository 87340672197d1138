using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Numbers as they stand in cells.</summary>
internal static partial class NumberText
{
    /// <summary>Whether a number where one of per cent is asked for may as well be a share of one: 0.123 for 12.3%.</summary>
    public static bool MayBeShare(decimal number) => number != 0 && Math.Abs(number) < 1 && decimal.Round(number, 1) != number;

    /// <summary>A cell's own spelling of its number as people gave it: binary fractions end in digits that nobody typed.</summary>
    /// <param name="places">Decimal places with which the cell shows it, where its format says so.</param>
    public static string? OfCell(string raw, int? places)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out double binary) || !double.IsFinite(binary) || Math.Abs(binary) > 1e20)
            return null;
        decimal number = decimal.Parse(binary.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        string text = number.ToString("0.##############################", CultureInfo.InvariantCulture);
        int given = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return places > given ? number.ToString($"F{places}", CultureInfo.InvariantCulture) : text;
    }

    /// <summary>A number that somebody typed as text: thousands may be parted by commas, in groups of three alone.</summary>
    public static bool TryRead(string text, out string number, out bool isGrouped)
    {
        Match match = Shape().Match(text);
        isGrouped = match.Success && match.Groups["grouped"].Success;
        number = match.Success ? text.Replace(",", "", StringComparison.Ordinal).TrimStart('+') : "";
        return match.Success;
    }

    [GeneratedRegex(@"^[+-]?(?:[0-9]+|(?<grouped>[0-9]{1,3}(?:,[0-9]{3})+))(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
