using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>The names of a reporting period, all from the one period object (一季度, 1—5月, 上半年, 前三季度, 全年).</summary>
public static class PeriodName
{
    private static readonly string[] Quarters = ["一季度", "二季度", "三季度", "四季度"];

    /// <summary>The name without its year: 前三季度, 全年, 9月, 1—5月; a run over several years has them in it.</summary>
    [SuppressMessage("Naming", "CA1720", Justification = "The short name (简称), not the number type.")]
    public static string Short(Period period) => period switch
    {
        { IsWholeYear: true } => "全年",
        { IsHalfYear: true } => period.FirstMonth == 1 ? "上半年" : "下半年",
        { IsQuarter: true } => Quarters[(period.LastMonth / 3) - 1],
        { IsCumulative: true, LastMonth: 9 } => "前三季度",
        _ => Span(period),
    };

    /// <summary>The name with its year, as titles have it: 2010年前三季度; a whole year is 2010年.</summary>
    public static string Titled(Period period) => period switch
    {
        { IsWholeYear: true } => Year(period),
        { IsSingleYear: true } => Year(period) + Short(period),
        _ => Span(period),
    };

    /// <summary>The months by number, with a dash between (GB/T 15834-2011 4.13.3.2): 1—9月, 9月; a whole year is 全年.</summary>
    public static string Span(Period period) => period switch
    {
        { IsWholeYear: true } => "全年",
        { IsSingleMonth: true } => Write($"{period.LastMonth}月"),
        { IsSingleYear: true } => Write($"{period.FirstMonth}—{period.LastMonth}月"),
        { FirstMonth: 1, LastMonth: 12 } => Write($"{period.FirstYear}—{period.LastYear}年"),
        _ => Write($"{period.FirstYear}年{period.FirstMonth}月—{period.LastYear}年{period.LastMonth}月"),
    };

    /// <summary>The months as a sentence begins with them: 一季度, 上半年, 1—9月; a whole year is 2010年.</summary>
    public static string When(Period period) => period switch
    {
        { IsWholeYear: true } => Year(period),
        { IsQuarter: true } or { IsHalfYear: true } => Short(period),
        _ => Span(period),
    };

    /// <summary>When the period ends: 9月底; of a whole year 年底.</summary>
    public static string End(Period period) => period switch
    {
        { IsWholeYear: true } => "年底",
        { IsSingleYear: true } => Write($"{period.LastMonth}月底"),
        _ => Write($"{period.LastYear}年{period.LastMonth}月底"),
    };

    /// <summary>When the period ends, within a sentence that goes on about the period: 9月末; of a whole year 年末.</summary>
    public static string AtEnd(Period period) => End(period)[..^1] + "末";

    /// <summary>The moment that a stock is counted at: 截至9月底, 截至年底.</summary>
    public static string AsOf(Period period) => "截至" + End(period);

    /// <summary>The year in which the period ends: 2010年.</summary>
    public static string Year(Period period) => Write($"{period.LastYear}年");

    public static string YearBefore(Period period) => Write($"{period.LastYear - 1}年");

    public static string YearAfter(Period period) => Write($"{period.LastYear + 1}年");

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
