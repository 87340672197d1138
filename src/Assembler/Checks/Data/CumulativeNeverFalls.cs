using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C12: what is counted from January on is at the end of a longer run at least what it was at the end of a shorter one.</summary>
internal sealed class CumulativeNeverFalls : IDataCheck
{
    public string Code => "C12";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from sooner in data.Headline
        from later in data.Headline
        where IsSame(sooner, later) && IsLonger(PeriodOf(later, data), PeriodOf(sooner, data))
        where sooner.Amount is { } before && later.Amount is { } after && after.IsLike(before) && after.Most < before.Least
        select new Finding(
            Code,
            Severity.Error,
            later.Path,
            $"“{later.Name}”{PeriodName.Span(PeriodOf(later, data))}累计{later.Text}，小于{PeriodName.Span(PeriodOf(sooner, data))}累计{sooner.Text}",
            "累计数不会减少，请核实两数和统计期");

    private static bool IsSame(PlacedIndicator one, PlacedIndicator other) =>
        one != other && one.Name == other.Name && one.Indicator.Scope == other.Indicator.Scope
        && !one.IsRatio && one.Indicator.Value >= 0 && one.Indicator.Comparison == Comparison.YearOnYear
        && !one.Name.Contains("利润", StringComparison.Ordinal) && !UnitIsOfStock(one.Unit);

    // What is there (企业31家) may become less.
    private static bool UnitIsOfStock(string unit) => unit is "家" or "个" or "户" or "人" or "名";

    private static bool IsLonger(Period later, Period sooner) =>
        later.IsCumulative && sooner.IsCumulative && later.LastYear == sooner.LastYear && later.LastMonth > sooner.LastMonth;

    private static Period PeriodOf(PlacedIndicator indicator, CheckedData data) => indicator.Indicator.Period ?? data.Period;
}
