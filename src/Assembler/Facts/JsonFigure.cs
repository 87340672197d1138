using System.Globalization;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>A JSON number as it is to be written, and as a decimal where one holds it without loss.</summary>
internal static class JsonFigure
{
    private const int MostDigits = 28;

    /// <returns>The decimals are those given; a number beyond a decimal's range or exactness stays the text that it was.</returns>
    public static (string Text, decimal? Number) Read(string raw)
    {
        if (!IsExact(raw) || !decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return (raw, null);

        // A negative zero would be written with its sign.
        decimal value = number == 0 ? Math.Abs(number) : number;
        return (value.ToString(CultureInfo.InvariantCulture), value);
    }

    private static bool IsExact(string raw)
    {
        int e = raw.AsSpan().IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = raw.AsSpan(0, e < 0 ? raw.Length : e).TrimStart('-');
        int exponent = 0;
        if (e >= 0 && !int.TryParse(raw.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return false;
        int point = mantissa.IndexOf('.');
        long places = (point < 0 ? 0 : mantissa.Length - point - 1) - (long)exponent;
        int digits = mantissa.Trim("0.").Length == 0 ? 1 : mantissa.TrimStart("0.").Length;
        return places <= MostDigits && digits + Math.Max(0, -places) <= MostDigits;
    }
}
