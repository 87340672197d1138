using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C21: one word is enough to say that a number is inexact; a whole whose parts are exact is exact itself.</summary>
internal sealed partial class Approximations : ITextCheck
{
    private static readonly string[] Loose = ["余", "多", "约", "近"];

    public string Code => "C21";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        foreach (Sentence sentence in text.Sentences)
        {
            foreach (Match match in Twice().Matches(sentence.Plain))
                yield return Tell(text, sentence, match.Index, match.Index + match.Length, "：概数词重复或矛盾", "只留一个概数词");
            if (ExactParts(sentence) is { } whole)
                yield return Tell(
                    text,
                    sentence,
                    whole.Start,
                    whole.End,
                    $"：其中各项之和正好是{whole.Value:0.####}，总数却带概数词“{whole.Approx}”",
                    "总数写成确数");
        }
    }

    private Finding Tell(InspectedText text, Sentence sentence, int start, int end, string problem, string hint) =>
        new(Code, Severity.Warning, sentence.Paragraph.Place, $"“{sentence.Quote(start, end)}”{problem}", hint)
        {
            Data = text.Marked.DataAt(sentence, [(start, end)]),
        };

    private static Quantity? ExactParts(Sentence sentence)
    {
        int among = sentence.Plain.IndexOf("其中", StringComparison.Ordinal);
        Quantity? whole = among < 0 ? null : sentence.Quantities.LastOrDefault(quantity => quantity.End <= among && !quantity.IsPercent);
        if (whole is null || !Loose.Contains(whole.Approx))
            return null;
        List<Quantity> parts = [.. sentence.Quantities.Where(quantity => quantity.Start > among && quantity.Unit == whole.Unit)];
        return parts.Count >= 2 && parts.All(part => part.Approx.Length == 0) && parts.Sum(part => part.Value) == whole.Value
            ? whole
            : null;
    }

    private const string Number = @"\d{1,12}(?:\.\d{1,4})?";
    private const string Unit = @"[百千万亿]{0,2}(?:%|个百分点|[\u4e00-\u9fff]{1,3}?)?";

    [GeneratedRegex("(?:大约|约|近|将近|接近)" + Number + "[余多][万亿]?|(?:大约|约|近|将近|接近)" + Number + Unit + "(?:左右|上下)|(?:至少|最少|不少于|不低于|超过|高于)(?:" + Number + Unit + "|一半)以上|(?:至多|最多|不超过|不高于)" + Number + Unit + "(?:以下|以内)|(?:超过|超|逾)" + Number + "[余多][万亿]?(?=[\u4e00-\u9fff])|" + Number + "[余多]?" + Unit + "(?:左右以上|以上左右)")]
    private static partial Regex Twice();
}
