using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C04: where a number of items is stated, as many follow or stand before it: 以下七个方面, 三大工程, 3家企业.</summary>
internal sealed partial class StatedCounts : ITextCheck
{
    /// <summary>How far from the end of its sentence a count may stand and still speak of the list that follows.</summary>
    private const int Reach = 16;

    public string Code => "C04";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        ItemSeries series = new(text);
        foreach (TextParagraph paragraph in text.Body)
        {
            MatchCollection leads = Lead().Matches(paragraph.Plain);
            for (int i = 0; i < leads.Count; i++)
            {
                if (Compare(paragraph, leads, i, series) is { } finding)
                    yield return finding;
            }
        }

        foreach (Sentence sentence in text.Sentences)
        {
            foreach (NamedCount named in NamedCounts.Find(sentence.Plain).Where(named => !named.Fits))
            {
                yield return Tell(sentence.Paragraph, sentence.Quote(named.Start, named.End), named.Stated, $"列出{named.Listed}个") with
                {
                    Data = text.Marked.DataAt(sentence, [(named.Start, named.End)]),
                };
            }
        }
    }

    private Finding? Compare(TextParagraph paragraph, MatchCollection leads, int at, ItemSeries series)
    {
        Match match = leads[at];
        Group count = match.Groups["n"];
        int end = paragraph.Plain.AsSpan(match.Index).IndexOfAny("：。；") is >= 0 and var offset
            ? match.Index + offset
            : paragraph.Plain.Length;
        bool isFollowed = match.Groups["lead"].Success || end - (match.Index + match.Length) <= Reach;
        if (!isFollowed || HanziNumber.Parse(count.Value) is not ({ } stated and >= 2 and <= 60))
            return null;
        if (series.CountAfter(paragraph, end) is not { } listed || listed == stated || IsOneOfTwo(leads, at, listed))
            return null;
        return Tell(paragraph, paragraph.Quote(match.Index, match.Index + match.Length), $"{stated}", $"下面列出{listed}项");
    }

    /// <summary>四个方面二十项重点工作: the list may be that of the other number.</summary>
    private static bool IsOneOfTwo(MatchCollection leads, int at, int listed)
    {
        int start = leads[at].Index;
        return leads.Take(at).Reverse().TakeWhile(other => start - other.Index <= Reach)
            .Concat(leads.Skip(at + 1).TakeWhile(other => other.Index - start <= Reach))
            .Any(other => HanziNumber.Parse(other.Groups["n"].Value) == listed);
    }

    private Finding Tell(TextParagraph paragraph, string quote, string stated, string listed) => new(
        Code, Severity.Error, paragraph.Place, $"“{quote}”说的是{stated}，{listed}", "核对所列各项，改正数字或补全");

    [GeneratedRegex(@"(?<lead>以下|如下|下列|下面|这)?(?:的)?“?(?<![第前近百千十一二三四五六七八九\d.])(?<n>[二三四五六七八九两]|[二三四五六七八九]?十[一二三四五六七八九]?|[1-9]\d?)(?:个方面|大方面|方面|项重点|项工作|项任务|项重点工作|项重点任务|项措施|项举措|件[\u4e00-\u9fff]{0,4}实事|件大事|件事|大工程|大行动|大任务|大举措|大攻坚|大战役|大专项|项工程|项行动|项制度|项机制|条措施|条意见|点建议|点意见|个重点|个环节|个问题|个着力点|点(?=：|：))[\u4e00-\u9fff”]{0,8}?")]
    private static partial Regex Lead();
}
