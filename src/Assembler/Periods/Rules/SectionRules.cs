namespace DevZoneDocs.Assembler.Periods.Rules;

/// <summary>What must hold of a section and of all that it holds.</summary>
internal static class SectionRules
{
    private static readonly string[] StandardKeys =
        ["economy", "projects", "infrastructure", "party", "safety", "stability", "publicity", "plan"];

    public static void Check(string key, SectionData section, Faults faults)
    {
        if (!StandardKeys.Contains(key) && faults.IsMissing(section, nameof(section.Title), section.Title))
            faults.Add(section, PeriodMessages.SectionWithoutTitle);
        NarrativeRules.Check(section.Opening, faults);
        NarrativeRules.Check(section.PlanOpening, faults);
        foreach ((_, Narrative lead) in section.Leads?.All ?? [])
            NarrativeRules.Check(lead, faults);
        IndicatorRules.CheckAll(section.Indicators, faults);
        ProjectRules.CheckAll(section.Projects, faults);
        CheckActivities(section.Activities, faults);
        CheckShortcomings(section.Shortcomings, faults);
        TaskRules.CheckTargets(section.Targets, faults);
        TaskRules.CheckAll(section.Tasks, faults);
    }

    private static void CheckActivities(IReadOnlyList<Activity> activities, Faults faults)
    {
        UniqueIds.Check(activities, activity => activity.Id, faults);
        foreach (Activity activity in activities)
            NarrativeRules.Check(activity, activity.Text, activity.Facts, faults);
    }

    private static void CheckShortcomings(IReadOnlyList<Shortcoming> shortcomings, Faults faults)
    {
        foreach (Shortcoming shortcoming in shortcomings)
        {
            NarrativeRules.Check(shortcoming, shortcoming.Text, shortcoming.Facts, faults);
            NarrativeRules.Check(shortcoming.Cause, faults);
            NarrativeRules.Check(shortcoming.Countermeasure, faults);
        }
    }
}
