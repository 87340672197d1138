using System.Globalization;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>Finds what a text says of when its projects begin and end.</summary>
internal sealed partial class ProjectDates(ProjectWords words)
{
    /// <summary>How many sentences after its heading an item still speaks of its project.</summary>
    private const int Reach = 4;

    /// <summary>So many projects in one part of a sentence are a list, and a date there is that of none of them.</summary>
    private const int MostNear = 4;

    // The event follows its date within the clause: 11月底开工, 6月中旬前全面竣工.
    private readonly Regex _dated = new(
        @"(?:(?<y>(?:19|20)\d\d)年)?(?<!\d)(?<m>1[0-2]|[1-9])月(?:份)?(?<part>上旬|中旬|下旬|初|中|底|末|[12]?\d日|3[01]日)?"
            + $"(?:之前|以前|前)?[^，。；：\\d]{{0,12}}?(?<event>{WordPattern.AnyOf(words.Events.Keys)})",
        RegexOptions.CultureInvariant);

    public IEnumerable<ProjectDate> Find(InspectedText text, ProjectNames names)
    {
        IReadOnlyList<string> subject = [];
        int age = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            List<string> mentioned = [.. names.Read(sentence.Plain)];
            bool startsItem = Item().IsMatch(sentence.Plain) || sentence.Paragraph.IsHeading;
            if (startsItem)
                (subject, age) = (mentioned, 0);
            else if (mentioned.Count > 0)
                (subject, age) = (mentioned, 0);
            else if (++age > Reach)
                subject = [];
            if (Excuse().IsMatch(sentence.Plain))
                continue;
            foreach ((Match match, IReadOnlyList<string> near) in DatedIn(sentence, names))
            {
                foreach (string project in near.Count > 0 ? near : subject)
                    yield return Of(sentence, match, project);
            }
        }
    }

    /// <summary>The dates of a sentence, each with the projects that are named in its own part of the sentence; of a long list none is meant.</summary>
    private IEnumerable<(Match Match, IReadOnlyList<string> Near)> DatedIn(Sentence sentence, ProjectNames names)
    {
        MatchCollection dates = _dated.Matches(sentence.Plain);
        int next = 0;
        foreach ((int start, int end) in sentence.Segments.TakeWhile(_ => next < dates.Count))
        {
            if (dates[next].Index >= end)
                continue;
            List<string> near = [.. names.Read(sentence.Plain[start..end])];
            for (; next < dates.Count && dates[next].Index < end; next++)
                yield return (dates[next], near.Count <= MostNear ? near : []);
        }
    }

    private ProjectDate Of(Sentence sentence, Match match, string project) => new(
        sentence,
        project,
        words.Events[match.Groups["event"].Value],
        match.Groups["y"].Success ? int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture) : 0,
        int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture),
        match.Groups["part"].Value,
        string.Concat(Phase().Matches(sentence.Plain[..match.Index]).TakeLast(1).Concat(Phase().Matches(match.Value)).Select(phase => phase.Value)),
        sentence.Text.Substring(match.Index, match.Length),
        match.Index);

    [GeneratedRegex(@"[一二三四五]期|\d{1,2}[期标段号楼#]+|[一二三]标段|[东南西北中]区|[A-E]区|首批|第[一二三四]批|主体|配套|部分|首条|[东西南北]段")]
    private static partial Regex Phase();

    [GeneratedRegex("^(?:[一二三四五六七八九十]{1,2}(?:是|要)|[（]?[一二三四五六七八九十\\d]{1,3}[）、.])")]
    private static partial Regex Item();

    /// <summary>Two dates are told on purpose, or parts of a project have their own.</summary>
    [GeneratedRegex("原计划|原定|提前|推迟|延期|延至|调整为|[一二三四]期[^，。；]{0,20}[一二三四]期|分期|分批|其中")]
    private static partial Regex Excuse();
}
