namespace DevZoneDocs.Assembler.Wording;

/// <summary>
/// Rounding in one step from the unrounded value (GB/T 8170-2008 3.3.1); a negative value is rounded as its absolute value (3.2.5).
/// The result carries exactly the decimals asked for: 12 to one place is 12.0.
/// </summary>
public static class Rounding
{
    public static decimal HalfUp(decimal value, int decimals) => Round(value, decimals, RoundingRule.HalfUp);

    public static decimal HalfEven(decimal value, int decimals) => Round(value, decimals, RoundingRule.HalfEven);

    public static decimal Round(decimal value, int decimals, RoundingRule rule)
    {
        MidpointRounding midpoint = rule == RoundingRule.HalfEven ? MidpointRounding.ToEven : MidpointRounding.AwayFromZero;
        decimal rounded = Math.Round(value, decimals, midpoint);
        // Adding a zero of that scale pads the decimals, and turns a negative zero into zero.
        return rounded + new decimal(0, 0, 0, false, (byte)decimals);
    }

    /// <summary>The value without the zeros that end its decimals.</summary>
    internal static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The value with the decimals it carries, but with no more than the given number.</summary>
    internal static decimal AtMost(decimal value, int decimals, RoundingRule rule = RoundingRule.HalfUp) =>
        value.Scale > decimals ? Round(value, decimals, rule) : value;
}
