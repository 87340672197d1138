using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C26: 一是…二是…三是… begins at 一, leaves none out and none of its 是.</summary>
internal sealed partial class OrdinalSeries : ITextCheck
{
    public string Code => "C26";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        (int Last, string Word) run = (0, "");
        foreach (Sentence sentence in text.Sentences.Where(sentence => sentence.Paragraph.Story == Story.Body))
        {
            if (sentence.Offset == 0 && (sentence.Paragraph.IsHeading || MarkerPattern.AtStart(sentence.Plain).Success))
                run = (0, "");
            foreach (Match match in Item().Matches(sentence.Plain))
            {
                int value = HanziNumber.Parse(match.Groups["n"].Value) ?? 0;
                string word = match.Groups["word"].Value;
                if (word.Length == 0)
                {
                    if (run.Last == 0 || value != run.Last + 1 || !IsItem(sentence.Plain, match))
                        continue;
                    yield return Tell(sentence, match, $"前面是“{Of(run.Last)}{run.Word}”，这里缺“{run.Word}”", $"改为“{Of(value)}{run.Word}”");
                    run = (value, run.Word);
                    continue;
                }

                if (value != 1 && value != run.Last + 1)
                    yield return Tell(sentence, match, run.Last == 0 ? $"前面没有“一{word}”" : $"前面是“{Of(run.Last)}{run.Word}”，次序不连", "补全或改正次序");
                run = (value, word);
            }
        }
    }

    private static string Of(int value) => Wording.ChineseNumber.Of(value);

    /// <summary>Without its word the number must begin a short phrase of its own: 二招好商。</summary>
    private static bool IsItem(string plain, Match match)
    {
        int end = plain.AsSpan(match.Index).IndexOfAny("，。；：") is >= 0 and var length ? length : plain.Length - match.Index;
        return end is >= 3 and <= 20 && !NotAnItem().IsMatch(plain[match.Index..]);
    }

    private Finding Tell(Sentence sentence, Match match, string problem, string hint) => new(
        Code, Severity.Warning, sentence.Paragraph.Place, $"“{sentence.Quote(match.Index, match.Index + match.Length)}”{problem}", hint);

    // 一是 may stand right behind a heading whose space was lost: 抓经济转型一是大力….
    [GeneratedRegex("(?<=^|[。；：]|[。；]”)(?<n>[一二三四五六七八九十]|十[一二三])(?<word>是(?!否)|要)?(?=[\u4e00-\u9fff“])|(?<=，)(?<n>[二三四五六七八九十])(?<word>是|要)(?=[\u4e00-\u9fff])|(?<![第唯这那统单专之，])(?<n>一)(?<word>是)(?=[\u4e00-\u9fff]{2})")]
    private static partial Regex Item();

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}(?:[期季级等手维线次月产年者中小环类号版届批轮方面个家名项条件大区路村街镇十百千万亿]|三产|、)")]
    private static partial Regex NotAnItem();
}
