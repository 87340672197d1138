using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>What a rate of this period was published for last: of a month the month before, of a run from January the run that ended sooner.</summary>
internal static class PeriodBefore
{
    public static string NameOf(Period period) => period switch
    {
        { IsSingleMonth: true } => "上月",
        { IsQuarter: true, FirstMonth: > 1 } => "上季度",
        { IsCumulative: true, IsHalfYear: true } => "一季度",
        { IsCumulative: true, LastMonth: 9 } => "上半年",
        { IsWholeYear: true } => "前三季度",
        { IsCumulative: true, LastMonth: > 1 } => PeriodName.Short(Period.Of(period.LastYear, 1, period.LastYear, period.LastMonth - 1)),
        _ => "上期",
    };
}
