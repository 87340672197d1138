namespace DevZoneDocs.Assembler.Periods.Rules;

/// <summary>What must hold of projects, their size, money and milestones.</summary>
internal static class ProjectRules
{
    public static void CheckAll(IReadOnlyList<Project> projects, Faults faults)
    {
        UniqueIds.Check(projects, project => project.Id ?? project.Name, faults);
        foreach (Project project in projects)
            Check(project, faults);
    }

    private static void Check(Project project, Faults faults)
    {
        Datum?[] sizes =
        [
            project.Land,
            project.FloorArea,
            project.InvestmentTotal,
            project.InvestmentThisYear,
            project.InvestmentCumulative,
        ];
        foreach (Datum size in sizes.OfType<Datum>())
            DatumRules.Check(size, faults);
        IndicatorRules.CheckAll(project.Indicators, faults);
        NarrativeRules.Check(project.Progress, faults);
        foreach (Milestone milestone in project.Milestones)
        {
            if (milestone.Before && faults.IsMissing(milestone, nameof(milestone.Date), milestone.Date))
                faults.Add(milestone, nameof(milestone.Before), PeriodMessages.BeforeWithoutDate);
        }
    }
}
