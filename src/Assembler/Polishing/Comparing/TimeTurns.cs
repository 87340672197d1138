using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>Names of times that say the same: 明年底 and 明年年底, 2024.3.1 and 2024年3月1日.</summary>
internal static partial class TimeTurns
{
    // In order: what one writes the next may read.
    public static readonly (Regex Turn, string Form)[] All =
    [
        (EachDay(), "日均"),
        (UpTo(), "截至$1"),
        (YearBefore(), "上年"),
        (From(), "从$1起"),
        (YearsEnd(), "$1年年底"),
        (DottedDate(), "$1年$2月$3日"),
        (DayNumber(), "日"),
        (SameYear(), "$1至"),
        (SameMonth(), "$1至"),
        (Days(), "$1日至$2日"),
        (LastDay(), "$1$2月底"),
        (OverTheYear(), "一年来"),
        (OverLastYear(), "同比"),
        (Yearly(), "年"), (StrivingBy(), "力争到"),
    ];

    [GeneratedRegex(@"平均每[天日]|每[天日]平均", RegexOptions.CultureInvariant)]
    private static partial Regex EachDay();

    // 上一年度 is 上年.
    [GeneratedRegex(@"上(?:一年度?|年度)(?![计预决])", RegexOptions.CultureInvariant)]
    private static partial Regex YearBefore();

    // 到10月份为止 is 截至10月份.
    [GeneratedRegex(@"(?:截至|截止)?到([^，。；\n]{2,10}?)为止", RegexOptions.CultureInvariant)]
    private static partial Regex UpTo();

    // 从明年1月开始 and 自明年1月起 are 从明年1月起.
    [GeneratedRegex(@"[从自]([^，。；\n]{2,14}?)(?:开始|起)(?![步点来草伏])", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    // 明年底 is 明年年底.
    [GeneratedRegex(@"([明今本]|\d{4}|[一二三四五六七八九〇零]{4})年年?[底末]", RegexOptions.CultureInvariant)]
    private static partial Regex YearsEnd();

    // 2024.3.1 is 2024年3月1日.
    [GeneratedRegex(@"(?<![\d.])((?:19|20)\d{2})[.\-/](1[0-2]|0?[1-9])[.\-/](3[01]|[12]\d|0?[1-9])(?:日)?(?![\d.])", RegexOptions.CultureInvariant)]
    private static partial Regex DottedDate();

    // 2024年3月1日至2024年3月7日 says the year twice.
    [GeneratedRegex(@"((\d{4})年\d{1,2}月\d{1,2}日)(?:—{1,2}|-|~|至|到)\2年", RegexOptions.CultureInvariant)]
    private static partial Regex SameYear();

    [GeneratedRegex(@"((\d{1,2})月\d{1,2}日)(?:—{1,2}|-|~|至|到)\2月(?=\d{1,2}日)", RegexOptions.CultureInvariant)]
    private static partial Regex SameMonth();

    // 3—7日 is 3日至7日.
    [GeneratedRegex(@"(?<=月)(\d{1,2})日?(?:—{1,2}|-|~|至|到)(\d{1,2})日", RegexOptions.CultureInvariant)]
    private static partial Regex Days();

    // 截至11月30日 is 截至11月底.
    [GeneratedRegex(@"(?<=(?:截至|截止|至|到)(?:\d{4}年|今年|当年)?)(?:(0?[13578]|1[02])月31|(0?[469]|11)月30)日", RegexOptions.CultureInvariant)]
    private static partial Regex LastDay();

    // 在这一年当中， is 一年来，
    [GeneratedRegex(@"(?<![\u4e00-\u9fff])(?:在)?(?:这|过去)?一年(?:以?来|当?中|里|间)(?=，)", RegexOptions.CultureInvariant)]
    private static partial Regex OverTheYear();

    // 每年可减排 is 年可减排.
    [GeneratedRegex(@"每年(?=可|产|节|减|处理|新增|发电)", RegexOptions.CultureInvariant)]
    private static partial Regex Yearly();

    // 争取到2026年 strives, and has not won.
    [GeneratedRegex(@"争取到(?=\d{4}年|[本今明]年)", RegexOptions.CultureInvariant)]
    private static partial Regex StrivingBy();

    // 同比去年 says it twice.
    [GeneratedRegex(@"同比(?:去年|上年)(?:同期)?", RegexOptions.CultureInvariant)]
    private static partial Regex OverLastYear();

    // 9月1号 is 9月1日.
    [GeneratedRegex(@"(?<=\d月\d{1,2})号", RegexOptions.CultureInvariant)]
    private static partial Regex DayNumber();
}
