using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Workbooks;

namespace DevZoneDocs.Assembler.Reports;

/// <summary>The workbook that a zone's departments fill in for a report (填报表): the blank form of its period, with what is known beside.</summary>
public static class FormWorkbook
{
    /// <param name="zone">The zone, where nothing was handed in before.</param>
    /// <param name="history">Data that the zone handed in for other periods, in any order: the form lists what the last of them has.</param>
    /// <exception cref="ArgumentException">There is neither.</exception>
    public static byte[] Make(Zone? zone, IReadOnlyList<PeriodData> history, ReportDefinition report, Period period)
    {
        PeriodData? last = history
            .OrderByDescending(data => data.Report == report.Kind && data.Period.MonthsAfter(period) < 0)
            .ThenByDescending(data => data.Period.MonthsAfter(period) < 0)
            .ThenByDescending(data => data.Period.MonthsAfter(period))
            .FirstOrDefault();
        PeriodData form = last is not null ? BlankForm.From(last, history, report, period)
            : zone is not null ? BlankForm.For(zone, report, period)
            : throw new ArgumentException("A form needs a zone, or data of one.", nameof(zone));
        return Make(form, last, report);
    }

    /// <param name="form">A blank form, or data that were handed in.</param>
    /// <param name="last">The data that a blank form was made from, if any.</param>
    public static byte[] Make(PeriodData form, PeriodData? last, ReportDefinition report)
    {
        Dictionary<string, string> titles = new(StringComparer.Ordinal);
        foreach (ReportSection section in report.Parts.SelectMany(part => part.Sections))
            titles.TryAdd(section.Key, section.Name);

        // What comes back filled in is no blank form any more.
        return PeriodWorkbookWriter.Write(
            form.Blank ? form with { Blank = false, Note = null } : form,
            new WorkbookOptions { Last = last, ReportName = report.Name, SectionTitles = titles });
    }
}
