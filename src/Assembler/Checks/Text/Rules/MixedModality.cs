using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C28: one target is either ensured (确保) or striven for (争取, 力争), not both.</summary>
internal sealed partial class MixedModality : ITextCheck
{
    public string Code => "C28";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Match match in Joined().Matches(sentence.Plain))
                yield return Tell(sentence, match, "：“确保”与“力争（争取）”连用");
            foreach ((int start, int end) in sentence.Segments)
            {
                Match match = Absolute().Match(sentence.Plain[start..end]);
                if (match.Success)
                    yield return Tell(sentence, start + match.Index, start + match.Index + match.Length, "：前面要求全部做到，后面又说争取做到");
                if (SameTarget(sentence, start, end) is { } same)
                    yield return Tell(sentence, same.Start, same.End, "：同一个数既“确保”又“力争”");
            }
        }
    }

    private static (int Start, int End)? SameTarget(Sentence sentence, int start, int end)
    {
        int ensure = sentence.Plain.IndexOf("确保", start, end - start, StringComparison.Ordinal);
        if (ensure < 0)
            return null;
        int strive = sentence.Plain.AsSpan(ensure, end - ensure) is var rest && rest.IndexOf("力争", StringComparison.Ordinal) is >= 0 and var at ? ensure + at
            : rest.IndexOf("争取", StringComparison.Ordinal) is >= 0 and var other ? ensure + other : -1;
        if (strive < 0)
            return null;
        Quantity? first = sentence.Quantities.FirstOrDefault(quantity => quantity.Start > ensure && quantity.End <= strive && quantity.Unit.Length > 0);
        Quantity? second = sentence.Quantities.FirstOrDefault(quantity => quantity.Start > strive && quantity.End <= end && quantity.Unit.Length > 0);
        bool isSame = first is not null && second is not null && first.Value == second.Value && first.Unit == second.Unit
            && second.Start - strive <= 8 && Behind(sentence.Plain, first.End) == Behind(sentence.Plain, second.End);
        return isSame ? (ensure, second!.End) : null;
    }

    /// <summary>What is counted: 1个项目 and 1个百亿项目 are two targets.</summary>
    private static string Behind(string plain, int end)
    {
        string rest = plain[end..Math.Min(plain.Length, end + 3)];
        int mark = rest.IndexOfAny(['，', '。', '；', '、']);
        return mark < 0 ? rest : rest[..mark];
    }

    private Finding Tell(Sentence sentence, Match match, string problem) =>
        Tell(sentence, match.Index, match.Index + match.Length, problem);

    private Finding Tell(Sentence sentence, int start, int end, string problem) => new(
        Code, Severity.Warning, sentence.Paragraph.Place, $"“{sentence.Quote(start, end)}”{problem}", "约束性目标写“确保”，努力目标写“力争”，同一目标只用一个");

    [GeneratedRegex("确保(?:力争|争取)|(?:力争|争取)确保")]
    private static partial Regex Joined();

    [GeneratedRegex("确保[^；。]{0,40}(?:应[\u4e00-\u9fff]尽[\u4e00-\u9fff]|全覆盖|全部[\u4e00-\u9fff]{2}|100%)[^；。]{0,50}(?:争取|力争)[^；。]{0,10}(?:100%|全覆盖|全部)")]
    private static partial Regex Absolute();
}
