namespace DevZoneDocs.Assembler.Periods.Rules;

/// <summary>What must hold of planned tasks and of the tasks within them.</summary>
internal static class TaskRules
{
    public static void CheckAll(IReadOnlyList<PlannedTask> tasks, Faults faults)
    {
        UniqueIds.Check(tasks, task => task.Id, faults);
        foreach (PlannedTask task in tasks)
        {
            NarrativeRules.Check(task, task.Text, task.Facts, faults);
            CheckContent(task, faults);
            CheckAll(task.Items, faults);
        }
    }

    private static void CheckContent(PlannedTask task, Faults faults)
    {
        bool untold = faults.IsMissing(task, nameof(task.Title), task.Title) && faults.IsMissing(task, nameof(task.Text), task.Text);
        if (untold && task.Facts.Count == 0 && task.Targets.Count == 0 && task.Items.Count == 0)
            faults.Add(task, PeriodMessages.TaskWithoutContent);
        CheckTargets(task.Targets, faults);
    }

    public static void CheckTargets(IReadOnlyList<TaskTarget> targets, Faults faults)
    {
        foreach (TaskTarget target in targets)
        {
            if (target is { IsGrowth: false, Value: < 0, Unit: { } unit } && IndicatorRules.IsNeverNegative(unit))
                faults.Add(target, nameof(target.Value), PeriodMessages.Negative(unit));
            CheckTargets(target.Parts, faults);
            CheckTargets(target.Together, faults);
        }
    }
}
