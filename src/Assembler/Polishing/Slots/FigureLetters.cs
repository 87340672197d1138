using System.Globalization;

namespace DevZoneDocs.Assembler.Polishing.Slots;

/// <summary>Letters that may be of a figure, of whatever script (数字).</summary>
internal static class FigureLetters
{
    private const string Chinese = "〇零一二三四五六七八九十百千万亿兆两半廿卅壹贰叁肆伍陆柒捌玖拾佰仟俩仨";
    private const string BesideNumerals = "几数余多第成倍番亿万千百";
    private const string BesideDigits = ".,，%％‰℃+-－—~～/:：";

    /// <summary>Words with a numeral that count nothing.</summary>
    private static readonly string[] Plain =
    [
        "进一步", "一步", "统一", "一致", "一体", "一定", "一般", "一直", "一贯", "一律", "一方面",
        "另一方面", "同一", "唯一", "一旦", "一切", "一并", "一起", "一道", "一同", "一流", "一系列",
        "一揽子", "一盘棋", "一线", "一如既往", "一以贯之", "万众一心", "千方百计", "百姓", "十分",
        "半导体", "半岛", "万一", "单一", "逐一", "专一", "均一", "一些",
    ];

    /// <returns>The length of the figure that begins at the place, or 0.</returns>
    public static int At(string text, int start)
    {
        if (!IsNumeral(text[start]) || IsPlain(text, start))
            return 0;
        int end = start + 1;
        while (end < text.Length && ((IsNumeral(text[end]) && !IsPlain(text, end)) || BesideNumerals.Contains(text[end], StringComparison.Ordinal) || IsWithinDigits(text, end)))
            end++;
        return end - start;
    }

    private static bool IsNumeral(char letter) =>
        Chinese.Contains(letter, StringComparison.Ordinal)
        || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool IsWithinDigits(string text, int index) =>
        BesideDigits.Contains(text[index], StringComparison.Ordinal) && char.IsDigit(text[index - 1])
        && (text[index] is '%' or '％' or '‰' or '℃' || (index + 1 < text.Length && char.IsDigit(text[index + 1])));

    private static bool IsPlain(string text, int index) => Plain.Any(word =>
        Enumerable
            .Range(0, word.Length)
            .Any(at => word[at] == text[index] && index >= at && string.CompareOrdinal(text, index - at, word, 0, word.Length) == 0));
}
