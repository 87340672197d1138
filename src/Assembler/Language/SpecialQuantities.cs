using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace DevZoneDocs.Assembler.Language;

/// <summary>Figures with a grammar of their own: 百分之五, 三分之一, 七成五, 一半, 翻两番, 持平, 第3位.</summary>
internal sealed partial class SpecialQuantities(QuantityWords words)
{
    public (Quantity Quantity, int End)? At(string text, int start) => text[start] switch
    {
        '翻' => Doubling(text, start),
        '持' or '零' => Flat(text, start),
        '第' or '首' => Rank(text, start),
        '一' or '半' or '对' or '过' when Half(text, start) is { } half => half,
        _ => Share(text, start),
    };

    private static (Quantity, int)? Doubling(string text, int start)
    {
        Match match = DoublingPattern().Match(text, start);
        if (!match.Success)
            return null;
        int times = match.Groups[1].Success ? Small(match.Groups[1].Value) : 1;
        return (Percent(Rational.Of((BigInteger.Pow(2, times) - 1) * 100)) with { Tells = QuantityKind.Change }, start + match.Length);
    }

    private static (Quantity, int)? Flat(string text, int start)
    {
        Match match = FlatPattern().Match(text, start);
        return match.Success ? (Percent(Rational.Of(0)) with { Tells = QuantityKind.Change }, start + match.Length) : null;
    }

    private static (Quantity, int)? Half(string text, int start)
    {
        Match match = HalfPattern().Match(text, start);
        if (!match.Success)
            return null;
        Limit limit = match.Value[0] == '过' ? Limit.Over : Limit.Exact;
        return (Percent(Rational.Of(50)) with { Limit = limit }, start + match.Length);
    }

    private (Quantity, int)? Rank(string text, int start)
    {
        if (text[start] == '首')
            return text.AsSpan(start).StartsWith("首位")
                ? (new Quantity(Rational.Of(1), null, Unit.None, Limit.Exact, QuantityKind.Rank), start + 2)
                : null;
        if (start + 1 >= text.Length || NumberScanner.At(text, start + 1) is not { UpTo: null } number)
            return null;
        int end = start + 1 + number.Length;
        int length = words.Units.At(text, end, out Unit? unit);
        // 第3位, 第3名 and 第三 are one; 第三期, 第三届 are not.
        Unit counted = unit?.Base is null or "人" ? Unit.None : unit;
        return (new Quantity(number.Value * counted.Factor, null, counted, Limit.Exact, QuantityKind.Rank), end + length);
    }

    private static (Quantity, int)? Share(string text, int start)
    {
        if (!IsNumeral(text[start]) || text.AsSpan(start, Math.Min(7, text.Length - start)).IndexOfAny('分', '成') < 0)
            return null;
        Match part = PartPattern().Match(text, start);
        if (part.Success && Whole(part.Groups[1].Value) is { IsZero: false } below && NumberScanner.At(text, start + part.Length) is { } above)
        {
            Rational percent = above.Value * below.Inverse * Rational.Of(100);
            return (
                Percent(percent) with { UpTo = above.UpTo * (below.Inverse * Rational.Of(100)), Limit = above.Limit },
                start + part.Length + above.Length);
        }

        Match tenths = TenthsPattern().Match(text, start);
        if (!tenths.Success)
            return null;
        int second = tenths.Groups[2].Success ? tenths.Groups[2].Value == "半" ? 5 : Small(tenths.Groups[2].Value) : 0;
        Limit limit = tenths.Groups[3].Success ? Limit.Over : Limit.Exact;
        Rational value = tenths.Groups[1].Value == "半" ? Rational.Of(5) : Rational.Of((Small(tenths.Groups[1].Value) * 10) + second);
        return (Percent(value) with { Limit = limit }, start + tenths.Length);
    }

    private static Quantity Percent(Rational value) => new(value, null, Unit.Percent, Limit.Exact, QuantityKind.Level);

    private static Rational Whole(string text) => NumberScanner.At(text, 0) is { } number && number.Length == text.Length
        ? number.Value
        : text switch { "百" => Rational.Of(100), "千" => Rational.Of(1000), "万" => Rational.Of(10_000), _ => Rational.Of(0) };

    private static int Small(string text) => char.IsAsciiDigit(text[0]) ? int.Parse(text, CultureInfo.InvariantCulture) : Numerals.Digit(text[0]) is >= 0 and var digit ? digit : 10;

    private static bool IsNumeral(char letter) =>
        char.IsAsciiDigit(letter) || Numerals.Digit(letter) >= 0 || letter is '百' or '千' or '万' or '十' or '半';

    [GeneratedRegex(@"\G翻(?:了)?([一二两三四五1-5])?番", RegexOptions.CultureInvariant)]
    private static partial Regex DoublingPattern();

    [GeneratedRegex(@"\G(?:持平|零增长)", RegexOptions.CultureInvariant)]
    private static partial Regex FlatPattern();

    [GeneratedRegex(@"\G(?:一半|半数|对半|过半数?)", RegexOptions.CultureInvariant)]
    private static partial Regex HalfPattern();

    [GeneratedRegex(@"\G([一二三四五六七八九十百千万\d]{1,5})分之(?=[一二两三四五六七八九十百千零几\d])", RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"\G([一二两三四五六七八九十\d半])成(?!立|员|果|效|绩|本|功|长|为|品|交|熟|分|套|都|型|就)(?:([一二三四五六七八九半])(?![个家十百千年天数])|(多|有余))?", RegexOptions.CultureInvariant)]
    private static partial Regex TenthsPattern();
}
