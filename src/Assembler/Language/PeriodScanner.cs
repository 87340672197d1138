using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Language;

/// <summary>Reads years, months, runs of months and days: 1—9月 and 前三季度 have one key, 第三季度 has another.</summary>
internal static partial class PeriodScanner
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("年月季日号周天");

    private const string Numeral = @"(?:\d{1,2}|[一二三四五六七八九十]{1,3})";

    /// <returns>The key and the length of the longest name of a period at the place, or null.</returns>
    public static (string Key, int Length)? At(string text, int start)
    {
        if (!CanBegin(text[start]) || !IsNear(text, start) || (char.IsAsciiDigit(text[start]) && start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.')))
            return null;
        return Years(text, start)
            ?? Year(text, start)
            ?? QuarterEnd(text, start)
            ?? Months(text, start)
            ?? Quarter(text, start)
            ?? Recent(text, start)
            ?? Month(text, start)
            ?? Day(text, start)
            ?? Half(text, start);
    }

    // Every name of a period has one of these within a few characters.
    private static bool IsNear(string text, int start) => text.AsSpan(start, Math.Min(10, text.Length - start)).ContainsAny(Marks);

    private static bool CanBegin(char letter) =>
        char.IsAsciiDigit(letter) || letter is '第' or '前' or '头' or '上' or '下' or '全' or '首' or '近' or '最' or '过' or '年' or '元' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '〇';

    private static (string, int)? Year(string text, int start)
    {
        Match match = YearPattern().Match(text, start);
        if (!match.Success)
            return null;
        return ($"年{Digits(match.Groups[1])}", match.Length);
    }

    private static string Digits(Group year) =>
        string.Concat(year.Value.Select(letter => char.IsAsciiDigit(letter) ? letter : (char)('0' + Numerals.Digit(letter))));

    // 2023—2025年 is 2023年至2025年.
    private static (string, int)? Years(string text, int start)
    {
        Match match = YearsPattern().Match(text, start);
        return match.Success ? ($"年{Digits(match.Groups[1])}-{Digits(match.Groups[2])}", match.Length) : null;
    }

    // 三季度末 is 9月末, 上半年末 6月末.
    private static (string, int)? QuarterEnd(string text, int start)
    {
        Match match = QuarterEndPattern().Match(text, start);
        return match.Success ? ($"月{(match.Groups[1].Success ? Value(match.Groups[1]) * 3 : 6)}末", match.Length) : null;
    }

    private static (string, int)? Months(string text, int start)
    {
        Match match = MonthsPattern().Match(text, start);
        return match.Success ? ($"月{Value(match.Groups[1])}-{Value(match.Groups[2])}", match.Length) : FirstMonths(text, start);
    }

    private static (string, int)? FirstMonths(string text, int start)
    {
        Match match = FirstMonthsPattern().Match(text, start);
        return match.Success ? ($"月1-{Value(match.Groups[1])}", match.Length) : null;
    }

    private static (string, int)? Quarter(string text, int start)
    {
        Match match = QuarterPattern().Match(text, start);
        if (!match.Success)
            return null;
        if (match.Groups[3].Success)
            return ("月1-3", match.Length);
        int quarter = Value(match.Groups[2]);
        bool isRun = match.Groups[1].Value is "前" or "头";
        return ($"月{(isRun ? 1 : (quarter * 3) - 2)}-{quarter * 3}", match.Length);
    }

    private static (string, int)? Recent(string text, int start)
    {
        Match match = RecentPattern().Match(text, start);
        return match.Success ? ($"近{Value(match.Groups[1])}{match.Groups[2].Value.TrimStart('个')}", match.Length) : null;
    }

    private static (string, int)? Month(string text, int start)
    {
        if (YearEndPattern().Match(text, start) is { Success: true } yearEnd)
            return ("月12末", yearEnd.Length);
        Match match = MonthPattern().Match(text, start);
        if (!match.Success || Value(match.Groups[1]) is < 1 or > 12)
            return null;
        string part = match.Groups[2].Value switch { "底" or "末" => "末", var other => other };
        return ($"月{Value(match.Groups[1])}{part}", match.Length);
    }

    private static (string, int)? Day(string text, int start)
    {
        Match match = DayPattern().Match(text, start);
        bool followsMonth = start > 0 && text[start - 1] is '月' or '至' or '到' or '—' or '-' or '~' or '、';
        return match.Success && followsMonth ? ($"日{Value(match.Groups[1])}", match.Length) : null;
    }

    private static (string, int)? Half(string text, int start)
    {
        Match match = HalfPattern().Match(text, start);
        if (!match.Success)
            return null;
        string key = match.Value[0] switch { '上' => "月1-6", '下' => "月7-12", _ => "月1-12" };
        return (key, match.Length);
    }

    private static int Value(Group group) => char.IsAsciiDigit(group.Value[0])
        ? int.Parse(group.Value, CultureInfo.InvariantCulture)
        : HanNumberScanner.At(group.Value, 0) is { } number ? int.Parse(number.Value.ToString(), CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\G(\d{4}|[一二〇零三四五六七八九]{4})年度?", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\G(\d{4}|[一二三四五六七八九〇零]{4})年?(?:—{1,2}|-|~|至|到)(\d{4}|[一二三四五六七八九〇零]{4})年度?", RegexOptions.CultureInvariant)]
    private static partial Regex YearsPattern();

    [GeneratedRegex(@"\G(?:前?第?([一二三四1-4])个?季度|上半年)[末底]", RegexOptions.CultureInvariant)]
    private static partial Regex QuarterEndPattern();

    [GeneratedRegex(@"\G(" + Numeral + @")月?份?(?:—{1,2}|-|~|至|到)(" + Numeral + @")月份?(?![\d底末])", RegexOptions.CultureInvariant)]
    private static partial Regex MonthsPattern();

    [GeneratedRegex(@"\G[前头](" + Numeral + @"|两(?=个))个?月", RegexOptions.CultureInvariant)]
    private static partial Regex FirstMonthsPattern();

    [GeneratedRegex(@"\G(?:(第|前|头)?([一二三四1-4]|(?<=[前头])两)个?季度|(首季度?))", RegexOptions.CultureInvariant)]
    private static partial Regex QuarterPattern();

    [GeneratedRegex(@"\G(?:最近的?|过去的?|近)(" + Numeral + @"|两|半)(个?[年月周日天])(?:来|以来|间|里)?", RegexOptions.CultureInvariant)]
    private static partial Regex RecentPattern();

    [GeneratedRegex(@"\G(?:年底|年末)", RegexOptions.CultureInvariant)]
    private static partial Regex YearEndPattern();

    [GeneratedRegex(@"\G(" + Numeral + @")月份?(上旬|中旬|下旬|底|末|初|中)?", RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"\G(" + Numeral + @")[日号]", RegexOptions.CultureInvariant)]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"\G(?:上半年|下半年|全年)", RegexOptions.CultureInvariant)]
    private static partial Regex HalfPattern();
}
