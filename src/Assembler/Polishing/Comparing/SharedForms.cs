using System.Text.RegularExpressions;
using DevZoneDocs.Assembler.Polishing.Lexicons;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Brings both texts to one form where a rewording may choose: short names for full ones, right words for wrong ones.</summary>
internal static partial class SharedForms
{
    public static (string Original, string Polished) Of(string original, string polished, PolishLexicon lexicon)
    {
        foreach ((string full, string brief) in GivenNames(original, polished).Concat(lexicon.Aliases))
        {
            original = original.Replace(full, brief, StringComparison.Ordinal);
            polished = polished.Replace(full, brief, StringComparison.Ordinal);
        }

        if (!polished.Contains('己') || polished.Contains("自己", StringComparison.Ordinal))
            original = Already().Replace(original, "已");
        foreach ((string wrong, string right) in lexicon.Typos)
            original = Mended(original, polished, wrong, right);
        foreach (SpunWord word in lexicon.SpunWords.Where(word => original.Contains(word.Spun, StringComparison.Ordinal)))
        {
            bool isHonest = word.Honest.Any(honest => original.Contains(honest, StringComparison.Ordinal)) || IsWithinTerm(original, word.Spun, lexicon);
            foreach (string right in isHonest ? [] : word.Right)
                original = Mended(original, polished, word.Spun, right);
        }

        bool isAnnual = original.Contains("全年", StringComparison.Ordinal);
        original = Periodic(Plain(original), isAnnual);
        return Voiced(original, Headed(original, Periodic(Plain(polished), isAnnual)));
    }

    // A total investment is a project's, whether or not it says so.
    private static string Headed(string original, string polished) => Count(polished, "项目") > Count(original, "项目")
        ? polished.Replace("项目总投资", "总投资", StringComparison.Ordinal)
        : polished;

    // 把 and 将 are one where one stands for the other; elsewhere 将 tells of what is to come.
    private static (string, string) Voiced(string original, string polished)
    {
        int had = Count(original, "把"), has = Count(polished, "把");
        int will = Count(polished, "将") - Count(original, "将");
        if (Count(original, "被") > Count(polished, "被") && will > 0)
            return (original, polished.Replace('将', '把'));
        if (had > has && will > 0)
            return (original.Replace('把', '将'), polished);
        return has > had && will < 0 ? (original, polished.Replace('把', '将')) : (original, polished);
    }

    // Of a whole year, 比上年 and 同比 say the same.
    private static string Periodic(string text, bool isAnnual) => Monthly(isAnnual ? LastYear().Replace(text, "同比") : text);

    // Of one month, 环比 and 比上月 say the same.
    private static string Monthly(string text) => SingleMonth().IsMatch(text) && !text.Contains("季度", StringComparison.Ordinal)
        ? LastMonth().Replace(text, "环比")
        : text;

    private static string Plain(string text) => WithinOf().Replace(NotOne().Replace(NoneHappened().Replace(Written(text), "未发生$1"), "$1"), "在$1");

    private static string Written(string text) => Casualties().Replace(ShareOfPlan().Replace(Zero(text), "完成年度$1计划的"), "");

    private static string Zero(string text) => ShareOfTask().Replace(LimitBeforePer().Replace(IsZero().Replace(NoneOf().Replace(text, "未发生$1$2"), "未发生$1"), "$2$1"), "完成");

    // Only from wrong to right, and only where the rewording has the right word that the original lacks.
    private static string Mended(string original, string polished, string wrong, string right)
    {
        bool isMended = original.Contains(wrong, StringComparison.Ordinal) && !polished.Contains(wrong, StringComparison.Ordinal)
            && Count(polished, right) > Count(original, right);
        return isMended ? original.Replace(wrong, right, StringComparison.Ordinal) : original;
    }

    // 平安建设 is a term, though 平安 is often put where 安全 was.
    private static bool IsWithinTerm(string text, string word, PolishLexicon lexicon)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            for (int start = Math.Max(0, at - 4); start <= at; start++)
            {
                int length = lexicon.Words.At(text, start, out WordEntry? entry);
                if (entry?.Class == WordClass.Term && length > word.Length && start + length >= at + word.Length)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Names that the text itself makes short: 滨河新材料有限公司（以下简称“滨河新材”）.</summary>
    private static IEnumerable<(string Full, string Brief)> GivenNames(string original, string polished)
    {
        foreach (Match match in Given().Matches(original).Concat(Given().Matches(polished)))
        {
            string before = match.Groups[1].Value;
            string elsewhere = original.Remove(match.Index < original.Length ? Math.Min(match.Index, original.Length) : 0, Math.Min(match.Length, original.Length - Math.Min(match.Index, original.Length))) + polished;
            string full = Enumerable.Range(0, Math.Max(0, before.Length - 3)).Select(start => before[start..]).FirstOrDefault(name => elsewhere.Contains(name, StringComparison.Ordinal)) ?? before;
            yield return (full, match.Groups[2].Value);
        }
    }

    private static int Count(string text, string word)
    {
        int count = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            count++;
        return count;
    }

    // 己 is written for 已 so often that no list of words would do.
    [GeneratedRegex(@"(?<![自知克异律利体舍为由])己(?![方见任所欲])", RegexOptions.CultureInvariant)]
    private static partial Regex Already();

    // 零事故 is 未发生事故.
    [GeneratedRegex(@"(?:实现了?|保持了?|做到了?)?([\u4e00-\u9fff]{0,10}?)零(事故|伤亡|死亡|上访|投诉|案件|火灾|污染|感染|差错|违纪|违规|违法|疫情|通报|发案)", RegexOptions.CultureInvariant)]
    private static partial Regex NoneOf();

    // 重大事故零发生 is 未发生重大事故.
    [GeneratedRegex(@"(?:实现了?|保持了?|做到了?)?([\u4e00-\u9fff]{2,12}?)零发生", RegexOptions.CultureInvariant)]
    private static partial Regex NoneHappened();

    // 没有一家 is 没有.
    [GeneratedRegex(@"(没有|未发生|未出现|未发现|无)(?:一|1)(?:家|例|起|件|人|户|宗|处|次|项)(?!次|人)", RegexOptions.CultureInvariant)]
    private static partial Regex NotOne();

    [GeneratedRegex(@"(?:[比较][去上]年|与[去上]年相比，?)(?=增|下|减|上|提|降|回)", RegexOptions.CultureInvariant)]
    private static partial Regex LastYear();

    // 在全市考核中位居第3 is 全市考核位居第3.
    [GeneratedRegex(@"在([^，。；\n]{2,10})中(?=[，位居列排名获取被])", RegexOptions.CultureInvariant)]
    private static partial Regex WithinOf();

    // 群体性事件为零 is 未发生群体性事件.
    [GeneratedRegex(@"([\u4e00-\u9fff]{2,12}?)(?:数量?)?(?:保持)?为(?:零|0)(?![点上下几\d.%‰])", RegexOptions.CultureInvariant)]
    private static partial Regex IsZero();

    // 占年度任务的96% is 完成年度任务的96%.
    [GeneratedRegex(@"占(?=(?:年度|全年|年初)?(?:目标)?(?:任务|计划|目标)的?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfTask();

    // 完成投资占年度计划的102% is 完成年度投资计划的102%.
    [GeneratedRegex(@"完成([\u4e00-\u9fff]{2,6}?)(?:占|完成)年度(?:计划|任务|目标)的(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ShareOfPlan();

    // 造成1人死亡 is 死亡1人.
    [GeneratedRegex(@"造成(?=[\d一二三四五六七八九十]{1,3}人[\u4e00-\u9fff]{0,2}(?:死亡|受伤|轻伤|重伤|遇难))", RegexOptions.CultureInvariant)]
    private static partial Regex Casualties();

    [GeneratedRegex(@"(?<![\d—~至到-])\d{1,2}月份?(?![底末初前])", RegexOptions.CultureInvariant)]
    private static partial Regex SingleMonth();

    [GeneratedRegex(@"[比较]上个?月|与上个?月相比", RegexOptions.CultureInvariant)]
    private static partial Regex LastMonth();

    // 不低于每亩350万元 is 每亩不低于350万元.
    [GeneratedRegex(@"(不低于|不少于|不超过|不高于|至少|至多|约|超过|近|达到?)(每[亩人户]|每平方米|每公里|每平方公里)(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex LimitBeforePer();

    [GeneratedRegex(@"([\u4e00-\u9fff]{4,40})（(?:以下|下)?简?称(?:为|：)?“?([^”）\n]{2,20})”?）", RegexOptions.CultureInvariant)]
    private static partial Regex Given();
}
