using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Facts;

/// <summary>The names of the reporting period and of the one after it, so that no template and no datum says 今年 or 明年.</summary>
internal static class PeriodFacts
{
    public static FactRecord Of(Period period, string path)
    {
        FactMaker maker = new(period, period, path, "/period", "", null);
        Fact name = Name("name", PeriodName.Short(period));
        return new FactRecord { Default = name }
            .Add("name", "名称", name)
            .Add("title", "标题", Name("title", PeriodName.Titled(period)))
            .Add("span", "起止", Name("span", PeriodName.Span(period)))
            .Add("when", "时段", Name("when", PeriodName.When(period)))
            .Add("end", "期末", Name("end", PeriodName.End(period)))
            .Add("asOf", "截至", Name("asOf", PeriodName.AsOf(period)))
            .Add("cumulative", "累计", Name("cumulative", PeriodName.Span(period.FromJanuary()) + "累计"))
            .Add("year", "年", Name("year", PeriodName.Year(period)))
            .Add("yearBefore", "上年", Name("yearBefore", PeriodName.YearBefore(period)))
            .Add("yearAfter", "下年", Name("yearAfter", PeriodName.YearAfter(period)))
            .Add("isYear", "是全年", new FactFlag(period.IsWholeYear));

        Fact Name(string field, string text) => maker.Derived(field, new Phrase("", text));
    }
}
