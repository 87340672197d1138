using System.Globalization;
using System.Numerics;

namespace DevZoneDocs.Assembler.Language;

/// <summary>An exact fraction in lowest terms, so that a third is not three tenths.</summary>
internal readonly record struct Rational
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominator;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        int sign = denominator.Sign < 0 ? -1 : 1;
        _numerator = sign * numerator / divisor;
        _denominator = sign * denominator / divisor;
    }

    public bool IsZero => _numerator.IsZero;

    /// <summary>The number where it is whole, else null.</summary>
    public BigInteger? Whole => _denominator.IsOne ? _numerator : null;

    /// <summary>To twelve decimals, and no further from nought than a decimal goes.</summary>
    public decimal ToDecimal()
    {
        const decimal scale = 1_000_000_000_000;
        BigInteger scaled = _numerator * new BigInteger(scale) / _denominator;
        return BigInteger.Abs(scaled) < new BigInteger(decimal.MaxValue)
            ? (decimal)scaled / scale
            : scaled.Sign * (decimal)BigInteger.Min(BigInteger.Abs(scaled) / new BigInteger(scale), new BigInteger(decimal.MaxValue));
    }

    public bool IsNegative => _numerator.Sign < 0;

    public static Rational Of(BigInteger whole) => new(whole, 1);

    public static Rational Of(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

    /// <param name="digits">Of the form 12 or 12.50.</param>
    public static Rational Parse(ReadOnlySpan<char> digits)
    {
        int point = digits.IndexOf('.');
        if (point < 0)
            return Of(BigInteger.Parse(digits, CultureInfo.InvariantCulture));
        int decimals = digits.Length - point - 1;
        string all = string.Concat(digits[..point], digits[(point + 1)..]);
        return Of(BigInteger.Parse(all, CultureInfo.InvariantCulture), BigInteger.Pow(10, decimals));
    }

    public Rational Inverse => new(_denominator, _numerator);

    public static Rational operator +(Rational left, Rational right) =>
        new((left._numerator * right._denominator) + (right._numerator * left._denominator), left._denominator * right._denominator);

    public static Rational operator -(Rational value) => new(-value._numerator, value._denominator);

    public static Rational? operator *(Rational? left, Rational right) => left is { } value ? value * right : null;

    public static Rational? operator +(Rational? left, Rational right) => left is { } value ? value + right : null;

    public static Rational operator *(Rational left, Rational right) =>
        new(left._numerator * right._numerator, left._denominator * right._denominator);

    public override string ToString() => _denominator.IsOne
        ? _numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{_numerator}/{_denominator}");
}
