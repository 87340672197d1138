using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>A figure in the base of its unit, and how far from it the true one may lie.</summary>
/// <param name="Value">In <paramref name="Base"/>: 1.2亿元 is 120000000元.</param>
/// <param name="Slack">
/// Half a unit of the last place that was given; a tenth of the value where it is approximate; none where things were counted.
/// </param>
internal readonly record struct Amount(decimal Value, decimal Slack, string Base)
{
    /// <summary>Above anything that a zone reports, and low enough for sums and products to fit a decimal.</summary>
    private const decimal Largest = 1e14m;

    // Cases go under several measure words; what is counted is the same.
    private static readonly string[] Cases = ["件", "起", "宗", "例"];

    public decimal Least => Value - Slack;

    public decimal Most => Value + Slack;

    /// <summary>The figure, or null where there is none or it is beyond all measure.</summary>
    public static Amount? Of(decimal? value, string unit, Approximation? approx = null)
    {
        if (value is not { } number || Math.Abs(number) > Largest)
            return null;
        string canonical = UnitName.Canonical(unit);
        (string name, decimal factor) = UnitName.ScaleOf(canonical);
        bool isCounted = factor == 1 && number.Scale == 0 && !IsMeasured(canonical);
        decimal rounding = isCounted ? 0 : factor * HalfUnit(number);
        return new Amount(number * factor, approx is null ? rounding : Math.Max(rounding, Math.Abs(number) * factor / 10), name);
    }

    public static Amount? Of(Datum? datum) => Of(datum?.Value, datum?.Unit ?? "", datum?.Approx);

    /// <summary>Half a unit of the last place: 0.05 of 12.3.</summary>
    public static decimal HalfUnit(decimal value) => new(5, 0, 0, false, (byte)Math.Min(value.Scale + 1, 28));

    /// <summary>Whether the two count or measure the same, so that they can be compared.</summary>
    public bool IsLike(Amount other) => Base == other.Base || (Cases.Contains(Base) && Cases.Contains(other.Base)) || IsSameCounter(Base, other.Base);

    /// <summary>Whether the two may be the same figure: as the finer of them is written, so the coarser is rounded.</summary>
    public bool Agrees(Amount other) => Math.Abs(Value - other.Value) <= Math.Max(Slack, other.Slack);

    /// <summary>Whether things are measured in the unit, and not counted one by one.</summary>
    public static bool IsMeasured(string unit) => UnitTable.Known.Find(UnitName.ScaleOf(unit).Base)?.IsMeasured == true;

    /// <summary>人, 名 and 位 count the same.</summary>
    private static bool IsSameCounter(string one, string other) => UnitTable.Known.Find(one) is { Kind: UnitKind.Count } unit
        && UnitTable.Known.Find(other) is { } second && unit.Base == second.Base && unit.Factor == second.Factor;
}
