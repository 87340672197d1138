using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C13: an indicator with months of its own has some of them in the period of the report, or is told to lag behind by a few.</summary>
internal sealed class IndicatorPeriods : IDataCheck
{
    /// <summary>No statistics are published later than this many months.</summary>
    private const int MostLag = 3;

    public string Code => "C13";

    public IEnumerable<Finding> Check(CheckedData data) =>
        from placed in data.Indicators
        where placed.Indicator.Period is { } own && !DateSpan.Of(own).Meets(DateSpan.Of(data.Period)) && !IsToldToLag(placed.Indicator, data.Period)
        select new Finding(
            Code,
            Severity.Error,
            placed.Path,
            $"“{placed.Name}”的统计期是{PeriodName.Titled(placed.Indicator.Period!)}，不在报告期{PeriodName.Titled(data.Period)}之内",
            "请改正统计期（period），或改报本期数；统计数据按例晚一两个月公布的，填 \"lagging\": true");

    private static bool IsToldToLag(Indicator indicator, Period report) =>
        indicator.Lagging && report.MonthsAfter(indicator.Period!) is > 0 and <= MostLag;
}
