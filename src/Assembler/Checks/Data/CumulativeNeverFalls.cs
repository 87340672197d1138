using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C12: what is counted from January on is at the end of a longer run at least what it was at the end of a shorter one, or in one of its months.</summary>
internal sealed class CumulativeNeverFalls : IDataCheck
{
    // What is there (企业31家, 存款余额) may become less, and so may what is earned.
    private static readonly string[] MayFall = ["利润", "盈亏", "余额", "存量", "库存", "现有", "在建", "从业", "用工", "就业", "能力", "净增", "净额"];

    public string Code => "C12";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from same in data.Headline.SelectMany(WithCumulative).Where(MayOnlyRise)
            .GroupBy(placed => (placed.Name, placed.Indicator.Scope, placed.Amount!.Value.Base))
        let runs = same.ToLookup(placed => PeriodOf(placed, data))
        from run in runs
        where run.Key.IsCumulative
        let later = run.MinBy(placed => placed.Amount!.Value.Most)!
        from part in runs
        where IsWithin(part.Key, run.Key)
        let sooner = part.MaxBy(placed => placed.Amount!.Value.Least)!
        where later.Amount!.Value.Most < sooner.Amount!.Value.Least
        select Tell(later, run.Key, sooner, part.Key);

    private static IEnumerable<PlacedIndicator> WithCumulative(PlacedIndicator placed) =>
        placed.Derived.Where(derived => derived.Name == placed.Name && derived.Unit == placed.Unit).Prepend(placed);

    private Finding Tell(PlacedIndicator later, Period run, PlacedIndicator sooner, Period part) => new(
        Code,
        Severity.Error,
        later.Path,
        $"“{later.Name}”{PeriodName.Span(run)}累计{later.Text}，小于{PeriodName.Span(part)}{(part.IsCumulative && !part.IsSingleMonth ? "累计" : "")}{sooner.Text}",
        "累计数不会减少，请核实两数和统计期")
    {
        Data = [later.Path, sooner.Path],
    };

    private static bool MayOnlyRise(PlacedIndicator placed) =>
        placed.Amount is not null && placed.Indicator is { Value: >= 0, Comparison: Comparison.YearOnYear } && !placed.IsRatio
        && !MayFall.Any(placed.Name.Contains) && !IndicatorVerb.Of(placed.Name, placed.Unit).IsStock;

    private static bool IsWithin(Period part, Period run) =>
        part.IsSingleYear && part.LastYear == run.LastYear && part.LastMonth <= run.LastMonth && part.MonthCount < run.MonthCount;

    private static Period PeriodOf(PlacedIndicator indicator, CheckedData data) => indicator.Indicator.Period ?? data.Period;
}
