using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks.Data.Placed;

/// <summary>Walks through period data in their order; the paths are those of the fact sheet.</summary>
internal sealed class DataWalk
{
    private readonly List<PlacedIndicator> _headline = [];
    private readonly List<PlacedProject> _projects = [];
    private readonly List<PlacedTarget> _targets = [];
    private readonly List<PlacedHonor> _honors = [];
    private readonly List<PlacedNarrative> _narratives = [];
    private readonly List<PlacedDatum> _data = [];
    private readonly List<PlacedText> _texts = [];

    private readonly Period _report;

    private DataWalk(Period report) => _report = report;

    public static CheckedData Through(PeriodData data, CheckWatch watch)
    {
        DataWalk walk = new(data.Period);
        walk.Take("title", data.Title);
        walk.Take("report/opening", null, data.Opening);
        foreach ((string key, SectionData section) in data.Sections)
            walk.Take(key, section);
        return walk.Done(data, watch);
    }

    private CheckedData Done(PeriodData data, CheckWatch watch)
    {
        List<PlacedIndicator> indicators = [.. _headline.SelectMany(indicator => indicator.All())];
        _texts.AddRange(indicators.Where(indicator => !indicator.IsDerived).Select(indicator => new PlacedText(indicator.Path, indicator.Name)));
        _texts.AddRange(indicators.Where(indicator => indicator.Indicator.Rank is not null)
            .Select(indicator => new PlacedText(indicator.Path, indicator.Indicator.Rank!)));
        return new CheckedData
        {
            Source = data,
            Headline = watch.Over(_headline),
            Indicators = watch.Over(indicators),
            Wholes = watch.Over([.. indicators.Where(indicator => indicator.Cuts.Count > 0).SelectMany(indicator => indicator.PerCut())]),
            Projects = watch.Over(_projects),
            Targets = watch.Over(_targets),
            Honors = watch.Over(_honors),
            Narratives = watch.Over(_narratives),
            Data = watch.Over(_data),
            Texts = watch.Over(_texts),
        };
    }

    private void Take(string key, SectionData section)
    {
        Take(key, section.Title);
        Take($"{key}/opening", null, section.Opening);
        foreach ((string field, Narrative lead) in section.Leads?.All ?? [])
            Take($"{key}/leads/{field}", null, lead);
        _headline.AddRange(section.Indicators.Select(indicator => PlacedIndicator.Of(indicator, key, _report)));
        foreach (Project project in section.Projects)
            Take(new PlacedProject($"{key}/{project.Id ?? project.Name}", key, project));
        foreach ((int i, Activity activity) in section.Activities.Index())
            Take($"{key}/activities/{activity.Id ?? $"{i + 1}"}", activity.Title, activity.Text);
        foreach (Honor honor in section.Honors)
            Take(new PlacedHonor($"{key}/honors/{honor.Title}", honor));
        foreach ((int i, Shortcoming shortcoming) in section.Shortcomings.Index())
            Take($"{key}/shortcomings/{i + 1}", shortcoming);
        Take($"{key}/planOpening", null, section.PlanOpening, isPlan: true);
        TakeTasks(key, section.Tasks);
    }

    private void Take(PlacedProject placed)
    {
        Project project = placed.Project;
        _projects.Add(placed);
        foreach (string text in placed.Names.Append(project.Stage ?? "").Append(project.Location ?? "").Concat(project.Parties))
            Take(placed.Path, text);
        foreach (Milestone milestone in project.Milestones)
            Take($"{placed.Path}/milestones/{milestone.Event}", milestone.Event);
        _headline.AddRange(project.Indicators.Select(indicator => PlacedIndicator.Of(indicator, placed.Path, _report)));
        Take(placed.Path, project.Name, project.Progress);
    }

    private void Take(PlacedHonor honor)
    {
        _honors.Add(honor);
        Take(honor.Path, honor.Honor.Title);
    }

    private void Take(string path, Shortcoming shortcoming)
    {
        Take(path, null, shortcoming.Text);
        Take(path, null, shortcoming.Cause);
        Take(path, null, shortcoming.Countermeasure);
    }

    private void TakeTasks(string parent, IReadOnlyList<PlannedTask> tasks)
    {
        foreach ((int i, PlannedTask task) in tasks.Index())
        {
            string path = $"{parent}/tasks/{task.Id ?? $"{i + 1}"}";
            Take(path, task.Title, task.Text, isPlan: true);
            _targets.AddRange(task.Targets.Select(target => new PlacedTarget($"{path}/targets/{target.Name}", target)));
            foreach (TaskTarget target in task.Targets)
                Take($"{path}/targets/{target.Name}", target.Name);
            TakeTasks(path, task.Items);
        }
    }

    private void Take(string path, string? title, Narrative? narrative, bool isPlan = false)
    {
        Take(path, title);
        if (narrative is null)
            return;
        PlacedNarrative placed = new(path, title ?? "", narrative, isPlan);
        _narratives.Add(placed);
        Take(path, placed.Text);
        foreach ((string name, Datum datum) in narrative.Facts)
        {
            _data.Add(new PlacedDatum($"{path}.{name}", name, datum, isPlan));
            Take($"{path}.{name}", datum.Text);
        }
    }

    private void Take(string path, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _texts.Add(new PlacedText(path, text));
    }
}
