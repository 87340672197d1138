using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C04: a number of tasks that one place states (七大攻坚项目) agrees with the list and with the number that others give.</summary>
internal sealed partial class CountsAcrossText : ITextCheck
{
    /// <summary>A shorter name is borne by other things as well.</summary>
    private const int ShortestThing = 4;

    public string Code => "C04";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        List<TaskList> lists = [.. text.Sentences.SelectMany(TaskLists.Find)];
        List<StatedCount> all = [.. text.Sentences.SelectMany(StatedIn)];
        Dictionary<string, ThingTold> things = all.GroupBy(stated => stated.Thing)
            .ToDictionary(same => same.Key, same => ThingTold.Of(same, lists));
        HashSet<ThingTold> both = new(ReferenceEqualityComparer.Instance);
        foreach (StatedCount stated in all)
        {
            ThingTold thing = things[stated.Thing];
            if (ReferenceEquals(stated, thing.Other))
                both.Add(thing);
            if (thing.Other is { } other && !both.Contains(thing))
                yield return Tell(stated, $"，{other.Sentence.Paragraph.Place}又说“{other.Words}”", Severity.Error);
            if (thing.Lists.FirstOrDefault(list => !ReferenceEquals(list.Sentence, stated.Sentence)) is { } named && !named.Fits(stated.Number))
                yield return Tell(stated, Listed(named), named.IsOpen ? Severity.Warning : Severity.Error);
        }
    }

    private static IEnumerable<StatedCount> StatedIn(Sentence sentence) => Stated().Matches(sentence.Plain)
        .Select(match => new StatedCount(sentence, match.Groups["x"].Value, HanziNumber.Parse(match.Groups["n"].Value) ?? 0, match.Value, match.Index));

    private static string Listed(TaskList named) =>
        $"，{named.Sentence.Paragraph.Place}只列出{named.Count}项{(named.IsOpen ? "（另有“等”）" : "")}：“{Quoting.Short(named.Words)}”";

    private Finding Tell(StatedCount stated, string problem, Severity severity) => new(
        Code,
        severity,
        stated.Sentence.Paragraph.Place,
        $"“{stated.Sentence.Quote(stated.Start, stated.Start + stated.Words.Length)}”中的“{stated.Words}”与他处不一{problem}",
        "核对究竟几项，前后写成一致，并逐项列全");

    /// <summary>A number of things as a sentence states it.</summary>
    private sealed record StatedCount(Sentence Sentence, string Thing, int Number, string Words, int Start);

    /// <summary>What a text says of one thing.</summary>
    /// <param name="Other">Where another number is stated than at first.</param>
    /// <param name="Lists">The first that name its items, in two sentences at most: one may be the sentence that states the number.</param>
    private sealed record ThingTold(StatedCount? Other, IReadOnlyList<TaskList> Lists)
    {
        public static ThingTold Of(IGrouping<string, StatedCount> same, List<TaskList> lists)
        {
            StatedCount first = same.First();
            StatedCount? other = same.Key.Length < ShortestThing ? null : same.FirstOrDefault(stated => stated.Number != first.Number);
            return new ThingTold(
                other,
                [.. lists.Where(list => list.IsAbout(same.Key)).DistinctBy(list => list.Sentence, ReferenceEqualityComparer.Instance).Take(2)]);
        }
    }

    [GeneratedRegex(@"(?<![第前百千十一二三四五六七八九\d.])(?<n>[三四五六七八九]|十[一二三四五六七八九]?|[3-9]|1\d)大(?<x>[\u4e00-\u9fff]{2,4}(?:项目|工程|行动|任务|战役|工作|活动))")]
    private static partial Regex Stated();
}
