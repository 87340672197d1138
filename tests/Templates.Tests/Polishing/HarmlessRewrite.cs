using System.Globalization;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Templates.Tests.Polishing;

/// <summary>One way to write a sentence otherwise and say the same; null where the sentence offers no place for it.</summary>
internal static partial class HarmlessRewrite
{
    private static readonly (string From, string To)[] Words =
    [
        ("同比", "比上年同期"), ("比上年同期", "同比"), ("开展", "组织开展"), ("完成投资", "实现投资"), ("实现", "完成"), ("竣工", "完工"),
        ("目前", "截至目前"), ("提升", "提高"), ("推进", "推动"), ("加强", "进一步加强"), ("以及", "和"), ("增长", "上升"), ("下降", "降低"),
        ("力争", "争取"), ("确保", "保证"), ("不低于", "不少于"), ("平方米", "㎡"), ("1—9月", "前三季度"), ("，其中", "。其中"), ("；", "。"), ("已", "已经"), ("左右", "上下"),
    ];

    public static IReadOnlyList<Func<string, Random, string?>> All { get; } = [Word, Scale, Particle, Spaced];

    private static string? Word(string text, Random random)
    {
        (string From, string To)[] there = [.. Words.Where(pair => !text.Contains('“', StringComparison.Ordinal) && text.Contains(pair.From, StringComparison.Ordinal) && !text.Contains(pair.To, StringComparison.Ordinal))];
        if (there.Length == 0)
            return null;
        (string from, string to) = there[random.Next(there.Length)];
        return text.Replace(from, to, StringComparison.Ordinal);
    }

    private static string? Scale(string text, Random random)
    {
        MatchCollection matches = Money().Matches(text);
        if (matches.Count == 0)
            return null;
        Match match = matches[random.Next(matches.Count)];
        decimal value = decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        string other = match.Groups[2].Value == "亿" ? $"{(value * 10_000m).ToString("0.####", CultureInfo.InvariantCulture)}万" : $"{(value / 10_000m).ToString("0.########", CultureInfo.InvariantCulture)}亿";
        return string.Concat(text.AsSpan(0, match.Index), other, text.AsSpan(match.Index + match.Length));
    }

    private static string? Particle(string text, Random random)
    {
        // 党的组织 without 的 is another word.
        int at = text.Replace("党的", "党〇", StringComparison.Ordinal).IndexOf('的', StringComparison.Ordinal);
        return at < 0 ? null : text.Remove(at, 1);
    }

    private static string? Spaced(string text, Random random) => text.Replace("，", "， ", StringComparison.Ordinal);

    [GeneratedRegex(@"(\d+(?:\.\d+)?)(亿|万)(?=元|美元)", RegexOptions.CultureInvariant)]
    private static partial Regex Money();
}
