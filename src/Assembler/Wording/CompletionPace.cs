using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>How far a completion is before or behind the share of the year that has passed.</summary>
internal static class CompletionPace
{
    /// <param name="rate">The completion as it is written.</param>
    public static Phrase? Of(decimal value, decimal target, decimal rate, Period period, RoundingRule rounding)
    {
        if (!period.IsCumulative || period.IsWholeYear)
            return null;
        int side = (value * 12).CompareTo(target * period.LastMonth);
        if (side == 0)
            return new("", "与时序进度持平");
        decimal gap = Gap(value * 100 / target, rate, period, rounding);
        return gap == 0
            ? new("", "与时序进度基本持平")
            : new(side > 0 ? "高于时序进度" : "低于时序进度", PointsText.Of(gap));
    }

    // At the end of a quarter the share is whole (25, 50, 75), and a reader subtracts in the head: there the gap is that of the
    // rate as written, which differs from the unrounded gap only where that lies exactly between two.
    private static decimal Gap(decimal exact, decimal rate, Period period, RoundingRule rounding)
    {
        decimal share = 100m * period.LastMonth / 12;
        return Math.Abs(period.LastMonth % 3 == 0 && rate.Scale == 1 ? rate - share : Rounding.Round(exact - share, 1, rounding));
    }
}
