using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Checks.Texts.Scanning;

/// <summary>How the numbers before headings and items are written.</summary>
internal static partial class MarkerPattern
{
    /// <summary>At the start of a paragraph, or of a number that Word counts.</summary>
    public static Match AtStart(string plain) => Start().Match(plain);

    /// <summary>Behind the end of a sentence, a colon or a semicolon.</summary>
    public static IEnumerable<Match> Inside(string plain) => Inner().Matches(plain);

    public static bool StartsWithMarker(string plain) => Start().IsMatch(plain) || Ordinal().IsMatch(plain) || plain[0] is '—' or '●' or '•';

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

    // 一、二、三产业 is no marker; 一、一季度工作 is one.
    private const string Bodies =
        @"(?<Hanzi>[一二三四五六七八九十百]{1,4})[、.](?![一二三四五六七八九十][、产])|（(?<HanziInBrackets>[一二三四五六七八九十百]{1,4})）、?|(?<Digit>\d{1,2})(?:\.、|、(?!\d)|\.(?![\d]))|（(?<DigitInBrackets>\d{1,2})）、?|(?<DigitInBrackets>\d{1,2})）|(?<Circled>[①-⑳])";

    [GeneratedRegex("^(?:" + Bodies + ")")]
    private static partial Regex Start();

    [GeneratedRegex("(?<=[。；：！？])(?:" + Bodies + ")")]
    private static partial Regex Inner();

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}(?:是|要)|^第[一二三四五六七八九十]{1,3}[部章节条，、]|^附件")]
    private static partial Regex Ordinal();
}
