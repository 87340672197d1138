using DevZoneDocs.Assembler.Checks.Text.Lexicons;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C12: one project has one date for each of its events, under whatever name it is mentioned.</summary>
internal sealed class DatesOfProjects(Lexicon lexicon) : ITextCheck
{
    public string Code => "C12";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        ProjectNames names = new(lexicon.Projects);
        List<ProjectDate> dates = [.. new ProjectDates(lexicon.Projects).Find(text, names)];
        DatesSoFar soFar = new(names);
        HashSet<(string, string)> told = [];
        foreach (ProjectDate date in dates)
        {
            if (soFar.FirstAgainst(date) is { } other && told.Add((ProjectNames.Longer(other.Project, date.Project), date.Event)))
                yield return Tell(text, other, date);
            soFar.Add(date);
        }
    }

    private Finding Tell(InspectedText text, ProjectDate one, ProjectDate other)
    {
        string also = one.Project == other.Project ? "" : $"（前称“{one.Project}”）";
        return new Finding(
            Code,
            Severity.Error,
            other.Sentence.Paragraph.Place,
            $"“{other.Project}”{also}的{other.Event}时间前后不一：“{one.Words}”（{one.Sentence.Paragraph.Place}），“{other.Words}”（{other.Sentence.Paragraph.Place}）",
            "核实时间，前后写成一致")
        {
            Data = [.. DataOf(text, one), .. DataOf(text, other)],
        };
    }

    private static IReadOnlyList<string> DataOf(InspectedText text, ProjectDate date) =>
        text.Marked.DataAt(date.Sentence, [(date.Start, date.Start + date.Words.Length)]);
}
