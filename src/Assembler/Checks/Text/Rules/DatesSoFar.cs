using System.Runtime.InteropServices;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>The dates of projects that a text has told so far, found by project, event and phase.</summary>
internal sealed class DatesSoFar(ProjectNames names)
{
    /// <summary>How many sentences with one and the same date are kept: one may be the sentence that is asked about.</summary>
    private const int MostAlike = 2;

    private readonly Dictionary<(string Project, string Event, string Phase), List<(int Order, ProjectDate Date)>> _dates = [];
    private int _count;

    public void Add(ProjectDate date)
    {
        _count++;
        foreach (string name in names.Alike(date.Project))
        {
            ref List<(int Order, ProjectDate Date)>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(
                _dates, (name, date.Event, date.Phase), out _);
            list ??= [];
            if (list.Count(other => IsSame(other.Date, date)) < MostAlike)
                list.Add((_count, date));
        }
    }

    /// <summary>The first date of the same event of the same project that is against this one.</summary>
    public ProjectDate? FirstAgainst(ProjectDate date) => names.Alike(date.Project)
        .SelectMany(name => (_dates.GetValueOrDefault((name, date.Event, date.Phase)) ?? []).Where(other => other.Date.Contradicts(date)).Take(1))
        .OrderBy(other => other.Order)
        .Select(other => other.Date)
        .FirstOrDefault();

    private static bool IsSame(ProjectDate one, ProjectDate other) =>
        one.Year == other.Year && one.Month == other.Month && one.Part == other.Part;
}
