using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Templates.Tests.Polishing;

/// <summary>One way to break a sentence; null where the sentence offers no place for it.</summary>
internal sealed partial record Corruption(string Name, Func<string, Random, string?> Apply)
{
    private static readonly (string From, string To)[] Units =
        [("亿元", "万元"), ("万元", "亿元"), ("万美元", "万元"), ("亿美元", "亿元"), ("个百分点", "%"), ("%", "个百分点"), ("平方米", "亩"), ("亩", "公顷"), ("公里", "米"), ("家", "户"), ("件", "起"), ("人次", "人"), ("名", "家"), ("户", "家"), ("次", "个"), ("千瓦时", "千瓦")];

    private static readonly (string From, string To)[] Terms =
        [("安全", "平安"), ("发展", "进展"), ("服务", "效劳"), ("基础", "根底"), ("部分", "局部"), ("基本", "根本"), ("宣传", "宣扬"), ("素质", "素养"), ("积极", "乐观"), ("能力", "力量"), ("准备", "预备"), ("储备", "储藏"), ("预计", "估量"), ("情况", "状况"), ("安排", "支配"), ("继续", "连续"), ("委托", "托付"), ("招聘", "聘请"), ("奖励", "嘉奖"), ("竣工", "开工"), ("工会", "党组织"), ("信访", "来访"), ("征地", "出让"), ("主体", "附属"), ("验收", "评审")];

    private static readonly (string From, string To)[] Negations =
        [("未", ""), ("没有", ""), ("无", ""), ("完成", "未完成"), ("开工", "未开工"), ("竣工", "未竣工"), ("达到", "未达到"), ("通过", "未通过"), ("开展", "未开展"), ("实现", "未实现"), ("不", "")];

    public static IReadOnlyList<Corruption> All { get; } =
    [
        new("number", Number),
        new("unit", (text, random) => AfterNumber(text, random, Units)),
        new("date", Date),
        new("negation", (text, random) => Replaced(text, random, Negations)),
        new("name", Name_),
        new("term", (text, random) => Replaced(text, random, Terms)),
        new("order", Order),
    ];

    private static string? Number(string text, Random random)
    {
        if (Pick(Figures().Matches(text), random) is not { } match)
            return null;
        char[] digits = match.Value.ToCharArray();
        int at = random.Next(digits.Length);
        if (!char.IsAsciiDigit(digits[at]))
            return null;
        char old = digits[at];
        do
            digits[at] = (char)('0' + random.Next(10));
        while (digits[at] == old);
        return At(text, match.Index, match.Length, new string(digits));
    }

    private static string? Date(string text, Random random)
    {
        if (Pick(Months().Matches(text), random) is not { } match)
            return null;
        int month = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return At(text, match.Groups[1].Index, match.Groups[1].Length, ((month % 12) + 1).ToString(CultureInfo.InvariantCulture));
    }

    private static string? Name_(string text, Random random)
    {
        if (Pick(Names().Matches(text), random) is not { } match)
            return null;
        return At(text, match.Index, 1, match.Value[0] == '海' ? "湖" : "海");
    }

    // Two different figures of one unit change places.
    private static string? Order(string text, Random random)
    {
        List<Match> figures = [.. WithUnit().Matches(text).OfType<Match>()];
        List<(Match First, Match Second)> pairs = [.. figures.SelectMany(first => figures.Select(second => (First: first, Second: second)))
            .Where(pair => pair.First.Index < pair.Second.Index && pair.First.Groups[2].Value == pair.Second.Groups[2].Value && pair.First.Groups[1].Value != pair.Second.Groups[1].Value)];
        if (pairs.Count == 0)
            return null;
        (Match First, Match Second) chosen = pairs[random.Next(pairs.Count)];
        (Match left, Match right) = (chosen.First, chosen.Second);
        string swapped = At(text, right.Groups[1].Index, right.Groups[1].Length, left.Groups[1].Value);
        return At(swapped, left.Groups[1].Index, left.Groups[1].Length, right.Groups[1].Value);
    }

    private static string? AfterNumber(string text, Random random, (string From, string To)[] pairs)
    {
        List<(Group Unit, string To)> places = [.. WithUnit().Matches(text).SelectMany(match => pairs.Where(pair => pair.From == match.Groups[2].Value).Select(pair => (match.Groups[2], pair.To)))];
        if (places.Count == 0)
            return null;
        (Group unit, string to) = places[random.Next(places.Count)];
        return At(text, unit.Index, unit.Length, to);
    }

    private static string? Replaced(string text, Random random, (string From, string To)[] pairs)
    {
        (string From, string To)[] there = [.. pairs.Where(pair => text.Contains(pair.From, StringComparison.Ordinal))];
        if (there.Length == 0)
            return null;
        (string from, string to) = there[random.Next(there.Length)];
        return At(text, text.IndexOf(from, StringComparison.Ordinal), from.Length, to);
    }

    private static string At(string text, int start, int length, string with) => string.Concat(text.AsSpan(0, start), with, text.AsSpan(start + length));

    private static Match? Pick(MatchCollection matches, Random random) => matches.Count == 0 ? null : matches[random.Next(matches.Count)];

    [GeneratedRegex(@"\d+(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})月", RegexOptions.CultureInvariant)]
    private static partial Regex Months();

    [GeneratedRegex(@"[\u4e00-\u9fff]{2}(?=项目|公司|村|街道|镇|路|集团)", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex(@"(\d+(?:\.\d+)?)(亿元|万元|万美元|亿美元|个百分点|%|平方米|亩|公里|家|件|人次|名|户|次|千瓦时|个)", RegexOptions.CultureInvariant)]
    private static partial Regex WithUnit();
}
