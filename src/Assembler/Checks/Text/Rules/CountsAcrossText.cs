using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C04: a number of tasks that one place states (七大攻坚项目) agrees with the list and with the number that others give.</summary>
internal sealed partial class CountsAcrossText : ITextCheck
{
    public string Code => "C04";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        List<(Sentence Sentence, Match Match)> stated = [.. text.Sentences.SelectMany(sentence => Stated().Matches(sentence.Plain).Select(match => (sentence, match)))];
        List<TaskList> lists = [.. text.Sentences.SelectMany(TaskLists.Find)];
        foreach ((Sentence sentence, Match match) in stated)
        {
            int number = HanziNumber.Parse(match.Groups["n"].Value) ?? 0;
            string thing = match.Groups["x"].Value;
            if (stated.Find(other => IsOther(other.Match, thing, number)) is { Match: not null } conflict && !ReferenceEquals(conflict.Match, match) && stated.IndexOf((sentence, match)) < stated.IndexOf(conflict))
                yield return Tell(sentence, match, $"，{conflict.Sentence.Paragraph.Place}又说“{conflict.Match.Value}”", Severity.Error);
            if (lists.Find(list => list.IsAbout(thing) && !ReferenceEquals(list.Sentence, sentence)) is { } named && !named.Fits(number))
                yield return Tell(sentence, match, $"，{named.Sentence.Paragraph.Place}只列出{named.Count}项{(named.IsOpen ? "（另有“等”）" : "")}：“{Quoting.Short(named.Words)}”", named.IsOpen ? Severity.Warning : Severity.Error);
        }
    }

    private static bool IsOther(Match match, string thing, int number) =>
        match.Groups["x"].Value == thing && thing.Length >= 4 && HanziNumber.Parse(match.Groups["n"].Value) != number;

    private Finding Tell(Sentence sentence, Match match, string problem, Severity severity) => new(
        Code, severity, sentence.Paragraph.Place, $"“{sentence.Quote(match.Index, match.Index + match.Length)}”中的“{match.Value}”与他处不一{problem}", "核对究竟几项，前后写成一致，并逐项列全");

    [GeneratedRegex(@"(?<![第前百千十一二三四五六七八九\d.])(?<n>[三四五六七八九]|十[一二三四五六七八九]?|[3-9]|1\d)大(?<x>[\u4e00-\u9fff]{2,4}(?:项目|工程|行动|任务|战役|工作|活动))")]
    private static partial Regex Stated();
}
