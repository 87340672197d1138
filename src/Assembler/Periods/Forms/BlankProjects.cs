namespace DevZoneDocs.Assembler.Periods.Forms;

/// <summary>Makes of projects the same projects with what changes from period to period left open.</summary>
internal static class BlankProjects
{
    public static IReadOnlyList<Project> Of(IReadOnlyList<Project> projects, string section, BlankIndicators indicators) =>
        [.. projects.Select(project => Of(project, section, indicators))];

    private static Project Of(Project last, string section, BlankIndicators indicators) => last with
    {
        Stage = null,
        InvestmentThisYear = BlankProse.Open(last.InvestmentThisYear),
        InvestmentCumulative = BlankProse.Open(last.InvestmentCumulative),
        Indicators = indicators.Of(last.Indicators, FormPaths.Of(section, last)),
        Progress = last.Progress is null && last.Stage is null ? null : BlankProse.Gap($"{last.Name}进展情况"),
        Milestones = [.. last.Milestones.Where(milestone => milestone.Planned && IsToCome(milestone.Date, indicators.Period))],
        Note = null,
    };

    private static bool IsToCome(PartialDate? date, Period period) =>
        date is null || (date.Year, date.Month ?? 12).CompareTo((period.LastYear, period.LastMonth)) > 0;
}
