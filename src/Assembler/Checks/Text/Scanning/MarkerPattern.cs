using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>How the numbers before headings and items are written.</summary>
internal static partial class MarkerPattern
{
    /// <summary>At the start of a paragraph, or of a number that Word counts.</summary>
    public static Match AtStart(string plain) => Start().Match(plain);

    /// <summary>Behind the end of a sentence, a colon or a semicolon.</summary>
    public static IEnumerable<Match> Inside(string plain) => Inner().Matches(plain);

    public static bool StartsWithMarker(string plain) =>
        Start().IsMatch(plain) || Ordinal().IsMatch(plain) || plain[0] is '—' or '●' or '•';

    public static (MarkerKind Kind, int? Value) Read(Match match)
    {
        foreach (MarkerKind kind in Enum.GetValues<MarkerKind>())
        {
            Group group = match.Groups[kind.ToString()];
            if (group.Success)
                return (kind, kind == MarkerKind.Circled ? group.Value[0] - '①' + 1 : HanziNumber.Parse(group.Value));
        }

        return (MarkerKind.Hanzi, null);
    }

    private const string Bodies =
        @"（(?<HanziInBrackets>[一二三四五六七八九十百]{1,4})）、?|(?<Digit>\d{1,2})(?:\.、|、(?!\d)|\.(?![\d]))|（(?<DigitInBrackets>\d{1,2})）、?|(?<DigitInBrackets>\d{1,2})）|(?<Circled>[①-⑳])";

    // 一、二、三产业 and 二、三期工程 hold no marker; 一、一季度工作 begins with one.
    private const string Hanzi = "(?<Hanzi>[一二三四五六七八九十百]{1,4})[、.](?![一二三四五六七八九十][、产期级线类次等层])|";
    private const string InnerHanzi = "(?<Hanzi>[一二三四五六七八九十百]{1,4})、(?![一二三四五六七八九十](?!季度))|";

    [GeneratedRegex("^(?:" + Hanzi + Bodies + ")")]
    private static partial Regex Start();

    [GeneratedRegex("(?<=[。；：！？])(?:" + InnerHanzi + Bodies + ")|(?<=[\u4e00-\u9fff])(?<![条款项章节第])（(?<HanziInBrackets>一)）(?=[\u4e00-\u9fff]{4})")]
    private static partial Regex Inner();

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}(?:是|要)|^第[一二三四五六七八九十]{1,3}[部章节条，、]|^附件")]
    private static partial Regex Ordinal();
}
