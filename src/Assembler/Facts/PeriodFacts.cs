using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>The names of the reporting period and of the one after it, so that no template and no datum says 今年 or 明年.</summary>
internal static class PeriodFacts
{
    public static FactRecord Of(Period period, string path)
    {
        Origin origin = new(period, period, path, "/period", "", null);
        Fact name = origin.Text("name", PeriodName.Short(period));
        return new FactRecord { Default = name }
            .Add("name", "名称", name)
            .Add("title", "标题", origin.Text("title", PeriodName.Titled(period)))
            .Add("span", "起止", origin.Text("span", PeriodName.Span(period)))
            .Add("when", "时段", origin.Text("when", period.IsWholeYear ? PeriodName.Year(period) : PeriodName.Span(period)))
            .Add("end", "期末", origin.Text("end", PeriodName.End(period)))
            .Add("asOf", "截至", origin.Text("asOf", PeriodName.AsOf(period)))
            .Add("year", "年", origin.Text("year", PeriodName.Year(period)))
            .Add("yearBefore", "上年", origin.Text("yearBefore", PeriodName.YearBefore(period)))
            .Add("yearAfter", "下年", origin.Text("yearAfter", PeriodName.YearAfter(period)))
            .Add("isYear", "是全年", new FactFlag(period.IsWholeYear));
    }
}
