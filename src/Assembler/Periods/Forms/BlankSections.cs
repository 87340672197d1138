namespace DevZoneDocs.Assembler.Periods.Forms;

/// <summary>Makes of a section handed in once the same section to be filled in.</summary>
internal static class BlankSections
{
    private const string Work = "工作情况", Plan = "工作安排", Problems = "存在的问题";

    public static SectionData Of(string key, SectionData last, BlankIndicators indicators) => new()
    {
        Title = last.Title,
        Department = last.Department,
        Indicators = indicators.Of(last.Indicators, key),
        Projects = BlankProjects.Of(last.Projects, key, indicators),
        Activities = BlankProse.Activities(last.Activities),
        Shortcomings = last.Shortcomings.Count == 0 ? [] : [new Shortcoming { Text = BlankProse.Gap(Problems) }],
        Targets = [.. last.Targets.Select(Open)],
        Tasks = last.Tasks.Count == 0 ? [] : [PlanGap],
    };

    /// <summary>A section of which nothing is known but that the report has it.</summary>
    public static SectionData Review(string title) => new() { Title = title, Activities = [new Activity { Text = BlankProse.Gap(Work) }] };

    public static SectionData Planned(string title) => new() { Title = title, Tasks = [PlanGap] };

    private static PlannedTask PlanGap => new() { Text = BlankProse.Gap(Plan) };

    private static TaskTarget Open(TaskTarget last) => last with
    {
        Value = null,
        Stretch = null,
        Approx = null,
        By = null,
        Parts = [.. last.Parts.Select(Open)],
        Together = [.. last.Together.Select(Open)],
        Note = null,
    };
}
