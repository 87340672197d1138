using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C13: what was done is dated about the period, and what is planned after its beginning.</summary>
/// <remarks>A bare year is the background of a story or a far goal, and says nothing of the period.</remarks>
internal sealed class DatesFitPeriod : IDataCheck
{
    public string Code => "C13";

    public IEnumerable<Finding> Check(CheckedData data) =>
        Written(data).Concat(data.Data.Select(datum => Check(datum, data.Period)))
            .Concat(data.Targets.Select(target => Deadline(Severity.Error, target.Path, target.Target.Name, target.Target.By, data.Period)))
            .Concat(data.Honors.Select(honor => Honor(honor, data.Period)))
            .OfType<Finding>();

    private IEnumerable<Finding?> Written(CheckedData data)
    {
        if (data.Source.Date is not { } date)
            yield break;
        DateSpan span = DateSpan.Of(date), period = DateSpan.Of(data.Period);
        if (span.Last < period.Last.AddMonths(-1) || span.First > DateSpan.Of(data.Period.Next()).Last)
            yield return Finding(Severity.Warning, "date", $"成文日期{DateText.Full(date)}与报告期{PeriodName.Titled(data.Period)}不合", "请核实成文日期和报告期");
    }

    private Finding? Check(PlacedDatum placed, Period period)
    {
        if (placed.Datum.Date is not { Month: not null } date)
            return null;
        if (placed.IsPlan)
            return Deadline(Severity.Warning, placed.Path, placed.Label, date, period);
        DateSpan year = new(DateSpan.Of(period.YearBefore()).First, DateSpan.Of(period.Next()).Last.AddYears(1));
        return DateSpan.Of(date).Meets(year)
            ? null
            : Finding(Severity.Info, placed.Path, $"“{placed.Label}”的日期{DateText.Full(date)}离报告期{PeriodName.Titled(period)}较远", "请核实年份；如属背景，不必理会");
    }

    private Finding? Deadline(Severity severity, string path, string name, PartialDate? by, Period period) =>
        by is { } date && DateSpan.Of(date).Last < DateSpan.Of(period).First
            ? Finding(severity, path, $"任务“{name}”的时间{DateText.Full(date)}在报告期{PeriodName.Titled(period)}之前", "请核实任务的时间")
            : null;

    private Finding? Honor(PlacedHonor placed, Period period) =>
        placed.Honor.Date is { } date && DateSpan.Of(date) is { } span && (span.Last < DateSpan.Of(period).First || span.First > DateSpan.Of(period.Next()).Last)
            ? Finding(Severity.Warning, placed.Path, $"荣誉“{placed.Honor.Title}”的日期{DateText.Full(date)}不在报告期{PeriodName.Titled(period)}之内", "请核实日期，或移到相应的报告中")
            : null;

    private Finding Finding(Severity severity, string path, string message, string hint) => new(Code, severity, path, message, hint);
}
