using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>The kind of period that a report is for.</summary>
public enum PeriodShape
{
    Any,
    Year,
    HalfYear,
    FirstThreeQuarters,
    Quarter,
    Month,

    /// <summary>A run of months from January on: 1—5月.</summary>
    Months,
}

/// <summary>The names that a report definition uses for the shapes, and which periods have them.</summary>
public static class PeriodShapes
{
    private static readonly Dictionary<string, PeriodShape> ByName = new(StringComparer.Ordinal)
    {
        ["any"] = PeriodShape.Any,
        ["year"] = PeriodShape.Year,
        ["half-year"] = PeriodShape.HalfYear,
        ["first-three-quarters"] = PeriodShape.FirstThreeQuarters,
        ["quarter"] = PeriodShape.Quarter,
        ["month"] = PeriodShape.Month,
        ["months"] = PeriodShape.Months,
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static bool TryParse(string name, out PeriodShape shape) => ByName.TryGetValue(name, out shape);

    internal static bool Fits(this PeriodShape shape, Period period) => shape switch
    {
        PeriodShape.Year => period.IsWholeYear,
        PeriodShape.HalfYear => period.IsHalfYear,
        PeriodShape.FirstThreeQuarters => period.IsCumulative && period.MonthCount == 9,
        PeriodShape.Quarter => period.IsQuarter,
        PeriodShape.Month => period.IsSingleMonth,
        PeriodShape.Months => period.IsCumulative,
        _ => true,
    };
}
