namespace DevZoneDocs.Assembler.Wording;

/// <summary>Units of one measure and of several scales: 万元 and 亿元, 人 and 万人. A currency is never turned into another.</summary>
public static class Scaling
{
    private const decimal TenThousand = 10_000;
    private const decimal HundredMillion = 100_000_000;

    /// <summary>The value in another scale of the same unit, exactly, without zeros at its end.</summary>
    /// <exception cref="ArgumentException">The units do not measure the same.</exception>
    public static decimal Rescale(decimal value, string from, string to) =>
        TryRescale(value, from, to) ?? throw new ArgumentException($"{from} cannot be turned into {to}.", nameof(to));

    /// <returns>Null where the units do not measure the same.</returns>
    public static decimal? TryRescale(decimal value, string from, string to)
    {
        (string fromBase, decimal fromFactor) = UnitName.ScaleOf(from);
        (string toBase, decimal toFactor) = UnitName.ScaleOf(to);
        if (fromBase != toBase)
            return null;
        return fromFactor == toFactor ? value : Rounding.Trim(value * (fromFactor / toFactor));
    }

    /// <summary>
    /// Money in the scale that a sentence takes: from 1亿元 on 亿元 with two decimals at most, else whole 万元. Below 100万元
    /// two decimals stay, and below 1万元 the value stays as given, for a whole 万元 would be too coarse. Other units are left alone.
    /// </summary>
    public static (decimal Value, string Unit) Natural(decimal value, string unit)
    {
        if (!UnitName.IsMoney(unit))
            return (value, unit);
        (string currency, decimal factor) = UnitName.ScaleOf(unit);
        decimal amount = value * factor;
        decimal magnitude = Math.Abs(amount);
        if (magnitude < TenThousand)
            return (value, unit);
        decimal inTenThousands = Rounding.HalfUp(amount / TenThousand, magnitude < 100 * TenThousand ? 2 : 0);
        return Math.Abs(inTenThousands) < TenThousand
            ? Written(inTenThousands, "万")
            : Written(Rounding.HalfUp(amount / HundredMillion, 2), "亿");

        (decimal, string) Written(decimal scaled, string scale) =>
            UnitName.Canonical(unit) == scale + currency ? (Keep(scaled), unit) : (Rounding.Trim(scaled), scale + currency);

        // A value that needs neither rounding nor another scale keeps the decimals it was given.
        decimal Keep(decimal scaled) => scaled == value && value.Scale <= 2 ? value : Rounding.Trim(scaled);
    }

    private static bool IsTooSmall(IReadOnlyList<(decimal Value, string Unit)> given, IReadOnlyList<(decimal Value, string Unit)> common) =>
        given.Zip(common).Any(pair => pair.First.Unit != pair.Second.Unit && pair.Second.Value is not 0 and > -0.1m and < 0.1m);

    /// <summary>
    /// The values of a chain (a total and its parts, a column) in the unit of the first. No digit is lost: where a value does
    /// not measure the same, would need more than four decimals or be too small a part of the unit to read (0.0412万人), the whole
    /// chain stays as given.
    /// </summary>
    public static IReadOnlyList<(decimal Value, string Unit)> Common(IReadOnlyList<(decimal Value, string Unit)> chain)
    {
        if (chain.Count == 0 || chain.Any(link => UnitName.ScaleOf(link.Unit).Base != UnitName.ScaleOf(chain[0].Unit).Base))
            return chain;
        string unit = chain[0].Unit;
        List<(decimal Value, string Unit)> common = [.. chain.Select(link => (Rescale(link.Value, link.Unit, unit), unit))];
        return common.Exists(link => Rounding.Trim(link.Value).Scale > 4) || IsTooSmall(chain, common) ? chain : common;
    }
}
