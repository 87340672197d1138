using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Lexicons;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C02: nothing is left to be filled in: **, XX, 某市, __, □, 【待补：…】, 待定.</summary>
internal sealed partial class Placeholders(Lexicon lexicon) : ITextCheck
{
    private const int Shown = 4;

    /// <summary>A line that is left for the date is filled in when the report is signed.</summary>
    private const string Date = "年月日";

    public string Code => "C02";

    public IEnumerable<Finding> Check(InspectedText text) =>
        text.Paragraphs.Select(paragraph => Tell(paragraph, text.Marked)).OfType<Finding>();

    private Finding? Tell(TextParagraph paragraph, MarkedText marked)
    {
        List<(int Start, int Length)> all =
            [.. Find(paragraph.Plain).Where(place => !marked.IsTold(paragraph, place.Start, place.Start + place.Length)).OrderBy(place => place.Start)];
        List<(int Start, int Length)> found = [.. all.Where((place, i) => i == 0 || place.Start >= all[i - 1].Start + all[i - 1].Length)];
        if (found.Count == 0)
            return null;
        if (paragraph.Plain == Date)
            return new Finding(Code, Severity.Info, paragraph.Place, "成文日期没有填写", "签发时填写");
        string quotes = string.Join("", found.Take(Shown).Select(place => $"“{paragraph.Quote(place.Start, place.Start + place.Length)}”"));
        string count = found.Count > 1 ? $"，本段共{found.Count}处" : "";
        return new Finding(Code, Severity.Error, paragraph.Place, $"待填的内容没有填写{count}：{quotes}", "填上名称、年份或数字；不需要的，整句删去");
    }

    private IEnumerable<(int Start, int Length)> Find(string plain)
    {
        foreach (Match match in Sign().Matches(plain))
            yield return (match.Index, match.Length);
        foreach ((int start, string phrase, _) in PhraseCheck.Meant(lexicon.Placeholders, plain))
        {
            if (!IsQuoted(plain, start))
                yield return (start, phrase.Length);
        }
    }

    private static bool IsQuoted(string plain, int start) => start > 0 && plain[start - 1] == '【';

    [GeneratedRegex(@"(?<!\d)\*{2,10}|(?<=[\u4e00-\u9fff])\*(?=[\u4e00-\u9fff])|(?<![A-Za-z])[XxＸ×╳]{2,10}(?![A-Za-z\d])|(?<![A-Za-z\d])[XＸ×](?=[市县区镇乡村路街年月]|公司|集团|企业)|[_＿]{2,60}|□|[○〇]{2,10}(?![一二三四五六七八九年])(?<![一二三四五六七八九][○〇]{1,10})|【\s*】|【[?？…]{1,6}】|【(?:待|请|填|此处|缺|需|XX)[^】]{0,80}】|[?？]{2,6}|（\s*）|^(?:20\d\d)?年月日|（(?:企业|单位|项目|公司|乡镇|村)名称?）|\{\{[^}]{0,80}\}\}|(?<=[\u4e00-\u9fff])#{2,10}|…{3,}(?=万元|亿元|%|家|个)")]
    private static partial Regex Sign();
}
