namespace DevZoneDocs.Assembler.Language;

/// <summary>What kind of sign a character is, as the checks tell them apart.</summary>
internal static class Letters
{
    public const string Terminals = "。！？；：";

    public static bool IsHanzi(char sign) => sign is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf') or '〇';

    /// <summary>A space of any width, and the signs that take no room at all.</summary>
    public static bool IsSpace(char sign) => char.IsWhiteSpace(sign) || sign is '\u200b' or '\ufeff' or '\u00ad';

    public static bool IsWide(char sign) =>
        IsHanzi(sign)
            || sign is (>= '\u3001' and <= '\u303f') or (>= '\uff01' and <= '\uff60') or '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    /// <summary>
    /// The one sign for those that say the same at a place of a text: digits, Latin letters and signs of numbers in half width,
    /// punctuation in full.
    /// </summary>
    public static char Plain(string text, int index) =>
        text[index] is ',' or ':' && IsDigit(text, index - 1) && IsDigit(text, index + 1) ? text[index] : Plain(text[index]);

    private static char Plain(char sign) => sign switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(sign - '０' + '0'),
        '％' or '﹪' => '%',
        '．' => '.',
        '／' => '/',
        '＋' => '+',
        '－' or '−' or '﹣' or '‐' or '‑' => '-',
        '–' or '─' => '—',
        '〜' or '∼' or '～' => '~',
        ',' => '，',
        ':' => '：',
        ';' => '；',
        '!' => '！',
        '?' => '？',
        '(' or '﹙' => '（',
        ')' => '）',
        '[' or '［' => '【',
        ']' or '］' => '】',
        '〝' => '“',
        '〞' => '”',
        '○' => '〇',
        _ => sign,
    };

    private static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && char.IsAsciiDigit(Plain(text[index]));

    public static bool IsLatin(char sign) => char.IsAsciiLetter(sign);

    /// <summary>How many Chinese characters the text has.</summary>
    public static int CountHanzi(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (char sign in text)
            count += IsHanzi(sign) ? 1 : 0;
        return count;
    }
}
