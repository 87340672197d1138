using System.Numerics;

namespace DevZoneDocs.Assembler.Language;

/// <summary>Reads a number at a place of a text: 13600, 1.36亿, 1亿3500万, 二十余, 三四, 十二点五.</summary>
internal static class NumberScanner
{
    private static readonly BigInteger Myriad = 10_000;

    /// <returns>Null where no number begins at the place.</returns>
    public static ScannedNumber? At(string text, int start)
    {
        if (start >= text.Length)
            return null;
        if (char.IsAsciiDigit(text[start]))
            return Arabic(text, start);
        if (text[start] == '-' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]) && (start == 0 || !char.IsAsciiLetterOrDigit(text[start - 1])))
            return Arabic(text, start + 1) is { } positive ? positive with { Value = -positive.Value, Length = positive.Length + 1 } : null;
        return HanNumberScanner.At(text, start);
    }

    /// <summary>What a word of scale multiplies by: 1 and no length where there is none.</summary>
    internal static (BigInteger Factor, int Length) Scale(string text, int index)
    {
        BigInteger factor = 1;
        int i = index;
        while (i < text.Length && i - index < 3)
        {
            int power = text[i] == '十' ? 0 : Numerals.Power(text[i]);
            // 千瓦 and 百分点 begin as a word of scale does.
            bool isUnit = power is 2 or 3 && i + 1 < text.Length && Numerals.IsOfUnit(text[i + 1]);
            if (power == 0 || isUnit)
                break;
            factor *= BigInteger.Pow(10, power);
            i++;
        }

        return (factor, i - index);
    }

    /// <summary>What several words of scale multiply by: 百万, 万亿.</summary>
    internal static BigInteger Factor(string scale) =>
        scale.Aggregate(BigInteger.One, (factor, sign) => factor * BigInteger.Pow(10, Numerals.Power(sign)));

    // 4千6百万 is 4600万: what scales the last numeral scales those before it.
    private static Rational InSection(Rational before, Rational value, BigInteger factor)
    {
        BigInteger high = factor >= Myriad * Myriad ? Myriad * Myriad : Myriad;
        return (before + (value * Rational.Of(factor / high))) * Rational.Of(high);
    }

    private static ScannedNumber? Arabic(string text, int start)
    {
        Rational total = Rational.Of(0);
        Limit limit = Limit.Exact;
        int i = start;
        BigInteger last = 0;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            int digits = DigitsEnd(text, i);
            Rational value = Rational.Parse(text.AsSpan(i, digits - i));
            int afterVague = digits < text.Length && text[digits] is '余' or '多' && digits + 1 < text.Length && Scale(text, digits + 1).Length > 0 ? digits + 1 : digits;
            (BigInteger factor, int length) = Scale(text, afterVague);
            bool isSection = last is { IsZero: false } && last < Myriad && factor >= Myriad;
            if (last > 0 && !isSection && (length == 0 ? last <= 1 : factor >= last))
                break;
            limit = afterVague > digits ? Limit.Over : limit;
            total = isSection ? InSection(total, value, factor) : total + (value * Rational.Of(factor));
            i = afterVague + length;
            // 1亿零500万.
            i += length > 0 && i + 1 < text.Length && text[i] == '零' && char.IsAsciiDigit(text[i + 1]) ? 1 : 0;
            last = factor;
            if (length == 0 || limit == Limit.Over)
                break;
        }

        ScannedNumber number = new(total, null, limit, i - start, IsHan: false);
        return i < text.Length && text[i] == '/' && DigitsEnd(text, i + 1) > i + 1 ? Fraction(text, i, number) : number;
    }

    private static ScannedNumber Fraction(string text, int slash, ScannedNumber above)
    {
        int end = DigitsEnd(text, slash + 1);
        Rational below = Rational.Parse(text.AsSpan(slash + 1, end - slash - 1));
        return below.IsZero
            ? above
            : above with { Value = above.Value * below.Inverse, Length = above.Length + end - slash, IsFraction = true };
    }

    private static int DigitsEnd(string text, int start)
    {
        int i = start;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        if (i > start && i + 1 < text.Length && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            i++;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
        }

        return i;
    }
}
