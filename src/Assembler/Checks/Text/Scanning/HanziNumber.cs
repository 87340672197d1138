using System.Globalization;

namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>Reads small whole numbers in Chinese characters or digits: 二十一, 两, 12.</summary>
internal static class HanziNumber
{
    /// <returns>The number, or null where the text is none below a thousand.</returns>
    public static int? Parse(string text)
    {
        if (text.Length is > 0 and <= 3 && text.All(char.IsAsciiDigit))
            return int.Parse(text, CultureInfo.InvariantCulture);
        int total = 0;
        int pending = 0;
        foreach (char sign in text)
        {
            if (Numerals.Digit(sign) is >= 0 and var digit)
                pending = digit;
            else if (sign is '十' or '百')
                (total, pending) = (total + (Math.Max(pending, sign == '十' && total == 0 ? 1 : pending) * (sign == '十' ? 10 : 100)), 0);
            else
                return null;
        }

        return text.Length == 0 ? null : total + pending;
    }
}
