using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C11: before and after 分别 stand equally many; 均 and 分别 exclude each other.</summary>
internal sealed partial class PairedLists : ITextCheck
{
    public string Code => "C11";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Match match in Both().Matches(sentence.Plain))
                yield return Tell(text, sentence, match.Index, match.Index + match.Length, "：“均”与“分别”矛盾", "同一个数用“均”，不同的数用“分别”，只留一个");
            foreach (Match match in Each().Matches(sentence.Plain))
            {
                int values = Values(sentence, match.Index + match.Length);
                (int fewest, int most) = Names(sentence.Plain[sentence.ClauseStart(match.Index)..match.Index]);
                if (fewest >= 2 && values >= 2 && (values < fewest || values > most))
                    yield return Tell(
                        text,
                        sentence,
                        sentence.ClauseStart(match.Index),
                        sentence.ClauseEnd(match.Index),
                        $"：“分别”前有{fewest}项，后有{values}个数",
                        "核对有无漏写或多写");
            }
        }
    }

    private Finding Tell(InspectedText text, Sentence sentence, int start, int end, string problem, string hint) =>
        new(Code, Severity.Error, sentence.Paragraph.Place, $"“{sentence.Quote(start, end)}”{problem}", hint)
        {
            Data = text.Marked.DataAt(sentence, [(start, end)]),
        };

    /// <summary>How many quantities follow, apart by 、和与及 alone.</summary>
    private static int Values(Sentence sentence, int from)
    {
        int end = sentence.ClauseEnd(from);
        List<Quantity> after = [.. sentence.Quantities.Where(quantity => quantity.Start >= from && quantity.End <= end)];
        bool isPlainList = after.Zip(after.Skip(1)).All(pair => Joint().IsMatch(sentence.Plain[pair.First.End..pair.Second.Start]));
        return isPlainList ? after.Count : 0;
    }

    /// <summary>How many names stand in the words; 和 may join two names or be a part of one.</summary>
    private static (int Fewest, int Most) Names(string words)
    {
        string outside = Inner().Replace(words, "名");
        int marks = outside.Count(sign => sign == '、');
        int joints = outside.Count(sign => sign is '和' or '与' or '及');
        return (Math.Max(marks + 1, joints > 0 ? 2 : 1), marks + 1 + joints);
    }

    [GeneratedRegex("均分别|分别均|都分别|分别都|各分别")]
    private static partial Regex Both();

    [GeneratedRegex("(?<![均都])分别(?!均|都|为期)")]
    private static partial Regex Each();

    [GeneratedRegex(@"^(?:左右|以上|多|余)?[、和与及](?:约|近|达|达到|超过)?$")]
    private static partial Regex Joint();

    [GeneratedRegex("“[^”]{0,40}”|《[^》]{0,60}》|（[^）]{0,60}）")]
    private static partial Regex Inner();
}
