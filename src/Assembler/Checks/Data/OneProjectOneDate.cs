using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data;

/// <summary>C12: an event of a project (开工, 竣工, 投产) has one date, in its milestones and in every sentence that tells of it.</summary>
internal sealed partial class OneProjectOneDate : IDataCheck
{
    private static readonly (string Event, string[] Words)[] Events =
        [("开工", ["开工", "动工", "破土"]), ("竣工", ["竣工", "完工", "建成"]), ("投产", ["投产", "投用", "投入使用", "投入运营"]), ("验收", ["验收"])];

    public string Code => "C12";

    public IEnumerable<Finding> Check(CheckedData data)
    {
        ProjectGroups groups = new(data.Projects);
        IEnumerable<Told> told = groups.All.SelectMany(OfMilestones).Concat(data.Narratives.SelectMany(narrative => OfNarrative(narrative, groups)));
        return from sayings in told.GroupBy(saying => (saying.Project, saying.Event))
               let first = sayings.First()
               from other in sayings.Skip(1)
               where !other.Span.Meets(first.Span)
               select Finding(first, other);
    }

    private static IEnumerable<Told> OfMilestones(IReadOnlyList<PlacedProject> records) =>
        from record in records
        from milestone in record.Project.Milestones
        where milestone.Date is not null && EventOf(milestone.Event) is not null
        select Told.Of(records, EventOf(milestone.Event)!, milestone.Date!, milestone.Before, $"{record.Path}/milestones/{milestone.Event}");

    private static IEnumerable<Told> OfNarrative(PlacedNarrative narrative, ProjectGroups groups)
    {
        Queue<string> facts = new(narrative.Narrative.Pieces.Where(piece => piece.IsFact).Select(piece => piece.Text));
        foreach (string sentence in narrative.Text.Split('。', '；'))
        {
            string[] pieces = sentence.Split(PlacedNarrative.FactMark);
            Lazy<List<IReadOnlyList<PlacedProject>>> named = new(() => [.. groups.NamedIn(narrative.Title + sentence)]);
            foreach (string after in pieces.Skip(1).TakeWhile(_ => facts.Count > 0))
            {
                string name = facts.Dequeue();
                if (narrative.Narrative.Facts[name].Date is not { } date || !BeginsWithEvent().IsMatch(after))
                    continue;
                foreach (IReadOnlyList<PlacedProject> project in named.Value)
                    yield return Told.Of(project, EventOf(after[..Math.Min(after.Length, 8)])!, date, narrative.Narrative.Facts[name].Before, $"{narrative.Path}.{name}");
            }
        }
    }

    private static string? EventOf(string text) => Events
        .Where(known => known.Words.Any(word => text.Contains(word, StringComparison.Ordinal) && !text.Contains(word + "条件", StringComparison.Ordinal)))
        .Select(known => known.Event)
        .FirstOrDefault();

    private Finding Finding(Told first, Told other) => new(
        Code,
        Severity.Warning,
        other.Path,
        $"“{other.Project[0].Project.Name}”的{other.Event}时间在此为{other.Text}，在{first.Path}为{first.Text}",
        "同一事项只应有一个时间，请核实")
    {
        Data = [first.Path, other.Path],
    };

    // 具备开工条件 is another event than 开工.
    [GeneratedRegex("^(前|即|将|全面|正式|全部|实现|顺利){0,2}(开工|动工|破土|竣工|完工|建成|投产|投用|投入使用|投入运营|验收)(?!条件|准备|率)")]
    private static partial Regex BeginsWithEvent();

    private sealed record Told(IReadOnlyList<PlacedProject> Project, string Event, DateSpan Span, string Text, string Path)
    {
        public static Told Of(IReadOnlyList<PlacedProject> project, string name, PartialDate date, bool before, string path) =>
            new(project, name, DateSpan.Of(date, before), DateText.Full(date) + (before ? "前" : ""), path);
    }
}
