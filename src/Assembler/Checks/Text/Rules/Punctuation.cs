using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Checks.Text.Scanning;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>C17: punctuation beside Chinese characters is of full width; no spaces stand between characters or inside numbers.</summary>
internal sealed partial class Punctuation : ITextCheck
{
    /// <summary>Words of two or three characters are often spread over a line: 目　录.</summary>
    private const int SpreadWord = 6;

    public string Code => "C17";

    public IEnumerable<Finding> Check(InspectedText text)
    {
        List<TextParagraph> all = [.. text.Paragraphs.Where(paragraph => paragraph.Story != Story.Contents)];
        return
        [
            .. Tell(all, HalfWidth(), paragraph => paragraph.Text, "汉字旁用了半角标点", "改为全角标点"),
            .. Spaces(all),
            .. Tell(all, SpaceInNumber(), paragraph => paragraph.Raw, "数字中间有空格", "删去空格"),
            .. Tell(all, Hyphen(), paragraph => paragraph.Text, "数的起止用了半角连接号", "改为“—”或“～”"),
            .. Tell(all, PointAsStop(), paragraph => paragraph.Text, "小数点写成了句号", "改为“.”"),
            .. Tell(all, Doubled(), paragraph => paragraph.Text, "标点重复或叠用", "只留一个"),
            .. Tell(all, StraightQuote(), paragraph => paragraph.Text, "用了直引号", "改为“”"),
            .. Tell(all, WideDigit(), paragraph => paragraph.Text, "用了全角数字", "改为半角数字"),
        ];
    }

    private IEnumerable<Finding> Tell(
        List<TextParagraph> paragraphs,
        Regex fault,
        Func<TextParagraph, string> form,
        string what,
        string hint)
    {
        Repeats repeats = new(Code, Severity.Warning);
        foreach (TextParagraph paragraph in paragraphs)
        {
            string text = form(paragraph);
            foreach (Match match in fault.Matches(text))
                repeats.Add(paragraph, Quoting.Around(text, text, match.Index, match.Index + match.Length));
        }

        return repeats.Tell(what, hint);
    }

    private IEnumerable<Finding> Spaces(List<TextParagraph> paragraphs)
    {
        Repeats repeats = new(Code, Severity.Warning);
        foreach (TextParagraph paragraph in paragraphs.Where(paragraph => paragraph.Text.Length > SpreadWord))
        {
            MatchCollection found = StraySpace().Matches(paragraph.Raw);
            if (found.Count > 0)
                repeats.Add(
                    paragraph, Quoting.Around(paragraph.Raw, paragraph.Raw, found[0].Index, found[0].Index + found[0].Length), found.Count);
        }

        return repeats.Tell("汉字、数字、标点之间有多余的空格", "删去空格");
    }

    // A list number like (一) or 1) is told by C18.
    [GeneratedRegex(@"(?<=[\u4e00-\u9fff”》）])[,;:!?](?!//)|(?<=[\u4e00-\u9fff”》）])\.(?![A-Za-z\d])|[,;:!?](?=[\u4e00-\u9fff“《])(?<!\d:)|(?<=[\u4e00-\u9fff”》])\(|(?<=[\u4e00-\u9fff”》])\)|(?<=\d%?)[,;](?=[\u4e00-\u9fff])")]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff，。；：、“”《》（）])[ \u00a0\u3000\u2002-\u200a\t]+(?=[\u4e00-\u9fff\d，。；：、“”《》（）])|(?<=[\d%])[ \u00a0\u3000\u2002-\u200a\t]+(?=[\u4e00-\u9fff，。；：、“”《》（）%])|(?<=[\u4e00-\u9fff][,;:])[ \u00a0\u3000\u2002-\u200a\t]+(?=[\u4e00-\u9fff\d“《])")]
    private static partial Regex StraySpace();

    [GeneratedRegex(@"(?<=\d)\.[ \u00a0\u3000]+(?=\d+[ \u00a0]*(?:亿|万|%|个百分点|元|米|亩|倍))|(?<=\d)[ \u00a0\u3000]+\.(?=\d)")]
    private static partial Regex SpaceInNumber();

    [GeneratedRegex(@"(?<![\d\-A-Za-z.〔])\d{1,4}(?:\.\d{1,4})?(?:月|日|年|%|万元|亿元)?[-~](?=\d{1,4}(?:\.\d{1,4})?(?:[月日年%个家人名天亩条米次倍]|万|亿|小时|公里|分钟|百分点|周岁))(?!\d{1,2}-)")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"(?<=\d)。(?=\d{1,4}(?:亿|万|%|个百分点|倍))")]
    private static partial Regex PointAsStop();

    [GeneratedRegex("[，,]{2,}|。{2,}(?!。)|、{2,}|；{2,}|：{2,}|[，、；][。；]|。[，；、]|等……|……等")]
    private static partial Regex Doubled();

    [GeneratedRegex("(?<=[\u4e00-\u9fff，。；：、（])\"|\"(?=[\u4e00-\u9fff，。；：、）])")]
    private static partial Regex StraightQuote();

    [GeneratedRegex("[０-９]+(?:[．.][０-９]+)?")]
    private static partial Regex WideDigit();
}
