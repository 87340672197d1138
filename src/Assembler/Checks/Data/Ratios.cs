using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>Which quantities are rates, shares and averages, and how two figures stand to each other.</summary>
internal static class Ratios
{
    private static readonly string[] Averages = ["人均", "亩均", "户均", "平均", "均价", "指数", "倍数"];

    /// <summary>Whether parts of the quantity neither add up nor stay below it.</summary>
    public static bool IsRatio(string name, string unit) =>
        IsPercent(unit) || unit == "倍" || unit.Contains('/', StringComparison.Ordinal) || Averages.Any(name.Contains);

    public static bool IsPercent(string unit) => UnitName.PointsOf(unit) is not null;

    /// <summary>Whether the name is that of a share in a whole.</summary>
    public static bool IsShare(string name) => name.Contains("占比", StringComparison.Ordinal) || name.Contains("比重", StringComparison.Ordinal);

    /// <summary>The part in percent of the whole, from the least to the most that rounding allows; null where there is no telling.</summary>
    public static PercentSpan? Percent(Amount part, Amount whole) =>
        part.Least >= 0 && whole.Least > 0 && (double)part.Most / (double)whole.Least < 1e9
            ? new PercentSpan(part.Least / whole.Most * 100, part.Value / whole.Value * 100, part.Most / whole.Least * 100)
            : null;
}

/// <summary>A computed percentage, and between which bounds rounding leaves it.</summary>
internal readonly record struct PercentSpan(decimal Least, decimal Value, decimal Most)
{
    /// <summary>Whether a stated percentage, rounded as its decimals say, may be this one.</summary>
    public bool Allows(decimal stated) => Math.Abs(stated) < 1e12m && Allows(stated - Amount.HalfUnit(stated), stated + Amount.HalfUnit(stated));

    public bool Allows(decimal least, decimal most) => Least <= most && least <= Most;

    public PercentSpan Minus(decimal points) => new(Least - points, Value - points, Most - points);

    /// <summary>With one decimal, as it would be written.</summary>
    public override string ToString() => QuantityText.Number(Rounding.HalfUp(Value, 1)) + "%";
}
