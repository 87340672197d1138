namespace DevZoneDocs.Assembler.Language;

/// <summary>What kind of sign a character is, as the checks tell them apart.</summary>
internal static class Letters
{
    public const string Terminals = "。！？；：";

    public static bool IsHanzi(char sign) => sign is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf') or '〇';

    /// <summary>A space of any width, and the signs that take no room at all.</summary>
    public static bool IsSpace(char sign) => char.IsWhiteSpace(sign) || sign is '\u200b' or '\ufeff' or '\u00ad';

    public static bool IsWide(char sign) => IsHanzi(sign) || sign is (>= '\u3001' and <= '\u303f') or (>= '\uff01' and <= '\uff60') or '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    /// <summary>A digit, a Latin letter or a sign of numbers in half width; every other character as it is.</summary>
    public static char Narrow(char sign) => sign switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(sign - '０' + '0'),
        '％' => '%',
        '．' => '.',
        _ => sign,
    };

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
