using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Rules;

/// <summary>Finds numbers with the names of what they count right before or behind them.</summary>
internal static partial class NamedCounts
{
    private const int LongestName = 24;

    public static IEnumerable<NamedCount> Find(string plain)
    {
        foreach (Match match in Things().Matches(plain))
        {
            if (HanziNumber.Parse(match.Groups["n"].Value) is not { } stated || stated is < 2 or > 20)
                continue;
            if ((Before(plain, match, stated) ?? Behind(plain, match, stated)) is { } found)
                yield return found;
        }

        foreach (Match match in QuotedBefore().Matches(plain))
        {
            int listed = match.Groups["q"].Captures.Count;
            bool isInnerList = listed == 1 && match.Groups["q"].Value.Contains('、', StringComparison.Ordinal);
            listed = isInnerList ? match.Groups["q"].Value.Split('、').Length : listed;
            if (listed >= 2 && HanziNumber.Parse(match.Groups["n"].Value) is { } stated && stated >= 2)
                yield return new NamedCount(
                    $"{match.Groups["n"].Value}{match.Groups["m"].Value}",
                    listed,
                    listed == stated,
                    match.Index,
                    match.Index + match.Length);
        }
    }

    /// <summary>甲公司、乙公司、丙公司3家企业; with 等 there may be more than are named, never fewer.</summary>
    private static NamedCount? Before(string plain, Match match, int stated)
    {
        int start = match.Index == 0 ? 0 : plain.LastIndexOfAny(['，', '；', '：', '。', '（', '”'], match.Index - 1) + 1;
        string words = plain[start..match.Index];
        bool isOpen = words.EndsWith('等');
        string[] names = words.TrimEnd('等').Split('、');
        bool areNames = names.Length >= 2 && names.All(name => name.Length is >= 2 and <= LongestName && !name.Any(char.IsAsciiDigit))
            && !names[^1].Contains('等', StringComparison.Ordinal)
            && !names.Skip(1).Any(name => Verb().IsMatch(name)) && AreOfKind(names, match.Value);
        if (!areNames)
            return null;
        int joints = names[^1].Count(sign => sign is '和' or '与' or '及');
        bool fits = isOpen ? names.Length <= stated : stated >= names.Length && stated <= names.Length + joints;
        return new NamedCount(match.Value, names.Length, fits, start, match.Index + match.Length);
    }

    /// <summary>Whether the last name may be one of what is counted: towns are no villages.</summary>
    private static bool AreOfKind(string[] names, string counted)
    {
        string last = names[^1];
        bool isPlace = Place().IsMatch(last);
        return Place().Match(counted) is { Success: true } place
            ? last.EndsWith(place.Value, StringComparison.Ordinal)
            : !isPlace && Suffix().IsMatch(last);
    }

    /// <summary>3个村：甲村、乙村、丙村; 3家企业（甲公司、乙公司、丙公司）.</summary>
    private static NamedCount? Behind(string plain, Match match, int stated)
    {
        Match list = ListBehind().Match(plain, match.Index + match.Length);
        if (!list.Success)
            return null;
        string words = list.Groups["list"].Value;
        bool isOpen = words.Contains('等', StringComparison.Ordinal);
        string[] names = words.Split('、');
        bool areNames = names.Length >= 2 && names.All(name => name.Length is >= 2 and <= LongestName) && !words.Any(char.IsAsciiDigit)
            && !names.Any(name => Verb().IsMatch(name));
        if (!areNames)
            return null;
        int joints = names[^1].Count(sign => sign is '和' or '与' or '及');
        bool mayBeMore = isOpen || list.Groups["open"].Success;
        bool fits = mayBeMore ? names.Length <= stated : stated >= names.Length && stated <= names.Length + joints;
        return new NamedCount(match.Value, names.Length, fits, match.Index, list.Index + list.Length);
    }

    [GeneratedRegex(@"(?<![\d.一二三四五六七八九十第])(?<n>[二三四五六七八九两]|十[一二三四五六七八九]?|[2-9]|1\d)(?:家企业|家公司|家单位|家(?=达|获|入选|入围|通过|成为|被|已|完成|投产|开工|上市|[，。；）])|个部门|个单位|个村(?!民)|个行政村|个社区|个镇|个乡镇|个街道|个园区|个片区|个区块|个县(?!处|级)|大(?:目标|任务|工程|行动|战略|产业|领域|平台)|个特色产业园|个产业园)")]
    private static partial Regex Things();

    [GeneratedRegex(@"(?<q>“[^”，。；]{2,30}”)(?:[、和与及]{0,1}(?<q>“[^”，。；]{2,30}”)){0,12}(?<n>[二三四五六七八九两]|十[一二三四五六七八九]?|[2-9]|1\d)(?<m>大(?!型|量)|项|个)(?=[\u4e00-\u9fff])")]
    private static partial Regex QuotedBefore();

    [GeneratedRegex(@"\G(?:（|：|，(?:(?<open>包括)|分别是|分别为|即|依次为)：?|（(?:(?<open>包括)|分别是|分别为|即)：?)(?<list>[^，。；：（）]{3,200})")]
    private static partial Regex ListBehind();

    [GeneratedRegex("推进|实施|开展|完成|组织|加强|落实|召开|引进|建设了|检查|走访|培训|帮助|解决|支持|同比")]
    private static partial Regex Verb();

    [GeneratedRegex("(?:公司|集团|科技|股份|电子|机械|材料|医药|能源|制造|物流|食品|电器|厂|局|办|委|中心|部门|院|所|站|队|园)$")]
    private static partial Regex Suffix();

    [GeneratedRegex("(?:村|社区|镇|街道|园区|片区|区块|县)$")]
    private static partial Regex Place();
}
