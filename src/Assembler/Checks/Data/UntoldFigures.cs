using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C30: a figure that was handed in and of which nothing can be said for want of another is told, never left out in silence.</summary>
internal sealed class UntoldFigures : IDataCheck
{
    public string Code => "C30";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from placed in data.Indicators
        from reason in Reasons(placed, data.Period)
        select new Finding(Code, Severity.Warning, placed.Path, $"“{placed.Name}”的{reason.Field}没有写入初稿：{reason.Why}", reason.Mend);

    private static IEnumerable<(string Field, string Why, string Mend)> Reasons(PlacedIndicator placed, Period report)
    {
        Indicator indicator = placed.Indicator;
        Period period = indicator.Period ?? report;
        bool isRate = Ratios.IsPercent(placed.Unit);
        Growth? growth = Growth.Of(new GrowthInput { Value = indicator.Value, Unit = placed.Unit, Prior = indicator.Prior, PublishedRate = indicator.Growth });
        if (indicator is { Growth: not null, Value: < 0 } && growth is null)
            yield return ("增幅", "亏损额不说增长百分之几", "填基数（prior），由程序写成增亏、减亏、扭亏为盈或由盈转亏");
        if (indicator.GrowthBefore is not null && growth?.Rate is null)
            yield return ("上期增幅", isRate ? "比率的变化说百分点" : "没有本期增幅可比", isRate ? "改填另一比较（otherChanges），基数填上期的比率" : "填基数（prior）或增幅（growth）");
        if (indicator.Against.Count > 0 && (isRate ? indicator.Value : growth?.Rate) is null)
            yield return ("对比", "没有本期的比率或增幅可比", "填基数（prior）或增幅（growth）");
        if (indicator is { Target: not null, Value: not null } && !period.IsCumulative)
            yield return ("年度目标", $"{PeriodName.Span(period)}的数不能与全年任务比", "在累计（cumulative）中填1月以来的数，或填写统计期（period）");
        if (indicator is { Target: not null, Completion: not null, Value: not null } && period.IsCumulative)
            yield return ("完成率", "完成率由数值和任务数算得", "去掉 completion，或去掉 target");
        if (indicator.Cumulative is not null && period.IsCumulative)
            yield return ("累计", $"{PeriodName.Span(period)}的数本身就是累计数", "去掉 cumulative");
        foreach (OtherChange change in indicator.OtherChanges.Where(change => !IsTold(change, indicator, placed.Unit)))
            yield return ("另一比较", "没有基数、增幅或增减数，或本期数为空", "填基数（prior）、增幅（growth）或增减数（difference）");
    }

    private static bool IsTold(OtherChange change, Indicator indicator, string unit) => Growth.Of(new GrowthInput
    {
        Value = indicator.Value,
        Unit = unit,
        Prior = change.Prior,
        PublishedRate = change.Growth,
        PublishedDifference = change.Difference,
        Comparison = change.Comparison,
        Basis = change.Basis,
    }) is not null;
}
