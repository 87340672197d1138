using System.Globalization;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>Whole numbers in Chinese characters: with 零 when they measure, with 〇 when they number (GB/T 15835-2011 5.2.5).</summary>
public static class ChineseNumber
{
    private const string Numerals = "零一二三四五六七八九";

    private static readonly (ulong Size, string Name)[] Units =
        [(100_000_000, "亿"), (10_000, "万"), (1000, "千"), (100, "百"), (10, "十")];

    /// <summary>The number as it measures: 十一, 一百零五, 一万零二十.</summary>
    public static string Of(long number)
    {
        string text = Spell(number < 0 ? (ulong)-(number + 1) + 1 : (ulong)number);
        string spoken = text.StartsWith("一十", StringComparison.Ordinal) ? text[1..] : text;
        return number < 0 ? "负" + spoken : spoken;
    }

    /// <summary>The number as it stands before a measure word: 两, 十二, 二百, 两千.</summary>
    public static string Count(long number)
    {
        string text = Of(number);
        bool isTwo = text == "二" || (text.Length > 1 && text[0] == '二' && text[1] is '千' or '万' or '亿');
        return isTwo ? "两" + text[1..] : text;
    }

    /// <summary>The number digit by digit, as years and codes are written: 二〇一〇.</summary>
    public static string Digits(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        return string.Concat(number.ToString(CultureInfo.InvariantCulture)
            .Select(digit => digit == '0' ? '〇' : Numerals[digit - '0']));
    }

    private static string Spell(ulong number)
    {
        if (number < 10)
            return Numerals[(int)number].ToString();
        (ulong size, string name) = Units.First(unit => number >= unit.Size);
        ulong rest = number % size;
        string head = Spell(number / size) + name;
        if (rest == 0)
            return head;
        return rest < size / 10 ? $"{head}零{Spell(rest)}" : head + Spell(rest);
    }
}
