using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Forms;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>
/// Period data in which nothing is filled in yet (空表): the indicators and projects that the zone handed in before, with the
/// values they are compared with, or, for want of such, a gap in each section of the report.
/// </summary>
public static class BlankForm
{
    /// <param name="last">The data that the zone handed in last.</param>
    /// <param name="history">Data of the zone for other periods, for the values of the year before.</param>
    public static PeriodData From(PeriodData last, IReadOnlyList<PeriodData> history, ReportDefinition report, Period period)
    {
        BlankIndicators indicators = new(last.Period, period, new PriorValues(period, [.. history, last]));
        return new PeriodData
        {
            Zone = last.Zone,
            Report = report.Kind,
            Period = period,
            Sections = new(last.Sections.Select(section => KeyValuePair.Create(section.Key, BlankSections.Of(section.Key, section.Value, indicators)))),
            Blank = true,
            Note = $"各项按{PeriodName.Titled(last.Period)}的数据列出",
        };
    }

    /// <summary>For a zone that has never handed in any.</summary>
    public static PeriodData For(Zone zone, ReportDefinition report, Period period)
    {
        OrderedDictionary<string, SectionData> sections = [];
        foreach (ReportPart part in report.Parts)
        {
            // Nobody plans on every topic: of a plan only the section that is the plan itself is asked for.
            foreach (ReportSection section in part.Sections.Where(section => section.Key != "*" && (!part.IsPlan || section.Title is null)))
                sections.TryAdd(section.Key, part.IsPlan ? BlankSections.Planned(section.Name) : BlankSections.Review(section.Name));
        }

        return new PeriodData
        {
            Zone = zone,
            Report = report.Kind,
            Period = period,
            Sections = sections,
            Blank = true,
            Note = "此前没有报送过数据，各部分按报告类型列出",
        };
    }
}
