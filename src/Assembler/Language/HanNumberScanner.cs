using System.Numerics;

namespace DevZoneDocs.Assembler.Language;

/// <summary>Reads a number in Chinese characters: 一百零五, 十二点五, 二十余万, 三四, 数十.</summary>
internal static class HanNumberScanner
{
    /// <summary>What goes on longer is no number that an office writes.</summary>
    private const int Longest = 40;

    public static ScannedNumber? At(string text, int start)
    {
        if (text[start] is '几' or '数')
            return Several(text, start);
        if (!IsNumeral(text[start]))
            return null;
        if (Estimate(text, start) is { } estimate)
            return estimate;
        int i = start;
        BigInteger total = 0, section = 0;
        int digit = -1, digitsInRow = 0;
        for (; i < text.Length && i - start < Longest; i++)
        {
            int value = Numerals.Digit(text[i]);
            BigInteger scale = ScaleOf(text, i);
            if (value >= 0)
            {
                digitsInRow++;
                if (digitsInRow > 1 && digit > 0)
                    break;
                digit = value;
            }
            else if (scale == 0)
            {
                break;
            }
            else
            {
                (total, section) = Multiply(total, section, digit, scale);
                digit = -1;
                digitsInRow = 0;
            }
        }

        Rational whole = Rational.Of(total + section + Math.Max(digit, 0));
        return i == start ? null : Tail(text, start, i, whole);
    }

    private static (BigInteger Total, BigInteger Section) Multiply(BigInteger total, BigInteger section, int digit, BigInteger scale)
    {
        if (scale < 10_000)
            return (total, section + (digit < 0 ? scale : digit * scale));
        BigInteger below = section + Math.Max(digit, 0);
        return below.IsZero ? ((total.IsZero ? 1 : total) * scale, 0) : (total + (below * scale), 0);
    }

    // 二十余, 三百多万, 十几, 十二点五.
    private static ScannedNumber Tail(string text, int start, int end, Rational whole)
    {
        if (end + 1 < text.Length && text[end] == '点' && Numerals.Digit(text[end + 1]) >= 0)
        {
            int last = end + 1;
            string decimals = "";
            while (last < text.Length && Numerals.Digit(text[last]) is >= 0 and var digit)
            {
                decimals += (char)('0' + digit);
                last++;
            }

            (BigInteger scale, int length) = NumberScanner.Scale(text, last);
            Rational value = (whole + Rational.Parse("0." + decimals)) * Rational.Of(scale);
            return new ScannedNumber(value, null, Limit.Exact, last + length - start, IsHan: true);
        }

        bool isOver = end < text.Length && text[end] is '余' or '几'
            || (end + 1 < text.Length && text[end] == '多' && text[end + 1] is not '年' and not '个');
        if (!isOver)
            return new ScannedNumber(whole, null, Limit.Exact, end - start, IsHan: true);
        (BigInteger factor, int scaleLength) = NumberScanner.Scale(text, end + 1);
        return new ScannedNumber(whole * Rational.Of(factor), null, Limit.Over, end + 1 + scaleLength - start, IsHan: true);
    }

    // Two numerals side by side (三四个, 十五六个, 二三十) are an estimate, not a number of two digits.
    private static ScannedNumber? Estimate(string text, int start)
    {
        int first = Numerals.Digit(text[start]);
        int second = start + 1 < text.Length ? Numerals.Digit(text[start + 1]) : -1;
        if (first <= 0 || second != first + 1)
            return null;
        bool hasTens = start + 2 < text.Length && text[start + 2] is '十' or '百' or '千' or '万';
        if (!hasTens && start + 2 < text.Length && Numerals.Digit(text[start + 2]) >= 0)
            return null;
        BigInteger scale = hasTens ? ScaleOf(text, start + 2) : 1;
        return new ScannedNumber(Rational.Of(first * scale), Rational.Of(second * scale), Limit.Exact, hasTens ? 3 : 2, IsHan: true);
    }

    // 几十, 数百, 几万: some, of that size.
    private static ScannedNumber? Several(string text, int start)
    {
        BigInteger scale = 1;
        int i = start + 1;
        while (i < text.Length && ScaleOf(text, i) is { IsZero: false } next)
        {
            scale *= next;
            i++;
        }

        bool counts = i > start + 1 || text[start] == '几';
        return counts ? new ScannedNumber(Rational.Of(scale), Rational.Of(scale * 10), Limit.Over, i - start, IsHan: true) : null;
    }

    private static bool IsNumeral(char letter) => Numerals.Digit(letter) >= 0 || Numerals.Power(letter) > 0;

    // 千瓦 and 百分点 begin as a word of scale does.
    private static BigInteger ScaleOf(string text, int i) =>
        text[i] == '十' || NumberScanner.Scale(text[i..Math.Min(i + 2, text.Length)], 0).Length > 0
            ? BigInteger.Pow(10, Numerals.Power(text[i]))
            : 0;
}
