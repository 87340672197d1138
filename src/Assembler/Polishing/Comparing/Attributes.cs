using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>
/// Measures of a thing, told before it or behind: 总投资5亿元的项目2个 and 项目2个，总投资5亿元 are both 项目2个（总投资5亿元）. Only where the
/// other text tells the very same measure, and of one thing alone.
/// </summary>
internal static class Attributes
{
    public static (string Original, string Polished) Of(string original, string polished)
    {
        (original, polished) = Joined(original, polished);
        (polished, original) = Joined(polished, original);
        return (original, polished);
    }

    private static (string Before, string Behind) Joined(string before, string behind)
    {
        foreach (Match match in Leading.Matches(before))
        {
            string measure = match.Groups["measure"].Value, told = $"，{measure}";
            int at = behind.IndexOf(told, StringComparison.Ordinal);
            bool isOnce = at > 0
                && behind.IndexOf(measure, at + told.Length, StringComparison.Ordinal) < 0
                && Occurrences.Of(measure, before) == 1;
            bool isWhole = isOnce
                && at + told.Length < behind.Length
                && "，。；".Contains(behind[at + told.Length], StringComparison.Ordinal);
            if (!isWhole || !IsOfOneThing(behind[..at], match.Groups["thing"].Value))
                continue;
            behind = Placed(behind.Remove(at, told.Length), at, match.Groups["thing"].Value, $"（{measure}）");
            before = before.Replace(
                match.Value, $"{match.Groups["thing"].Value}{match.Groups["count"].Value}（{measure}）", StringComparison.Ordinal);
        }

        return (before, behind);
    }

    // ⟦N1⟧于3月开工，总投资5亿元: of a slot the measure is told right behind it.
    private static string Placed(string behind, int at, string thing, string measure) =>
        behind.Insert(thing[0] == '⟦' ? behind.LastIndexOf(thing, at, StringComparison.Ordinal) + thing.Length : at, measure);

    // A total behind several things is of them all.
    private static bool IsOfOneThing(string ahead, string thing)
    {
        string sentence = ahead[(ahead.LastIndexOfAny(['。', '；', '\n']) + 1)..];
        string clause = sentence[(sentence.LastIndexOf('，') + 1)..];
        return clause.Contains(thing, StringComparison.Ordinal) && !clause.Contains('、', StringComparison.Ordinal)
            && Count.Count(sentence) <= Count.Count(clause);
    }

    private static readonly Regex Leading = new(@"(?<measure>(?:计划|预计|协议|合同|概算)?总?(?:建筑|占地|用地|绿化|灌溉|种植|日处理|年处理|日供水|年供水|年发电|年加工|日|年)?(?:投资额?|面积|能力|规模|库容|产能|产值|产量|全长|总长|长度?|容量|装机|金额|床位|里程|标准)(?:约|近|超过?|达到?|为)?(?:\d[\d.]*[万亿]?[\u4e00-\u9fff%]{1,4}?|⟦[^⟧]+⟧))的(?<thing>⟦[^⟧]+⟧|[^，。；、：（\d的]{2,24}?)(?<count>\d+[个座所家条项处栋宗]|[一二两三四五六七八九十]+[个座所家条项处栋宗])?(?=[，。；]|(?<=⟧)[\u4e00-\u9fff])", RegexOptions.CultureInvariant);

    private static readonly Regex Count = new(@"\d+[个座所家条项处栋宗公亩]", RegexOptions.CultureInvariant);
}
