namespace DevZoneDocs.Assembler.Checks.Text.Scanning;

/// <summary>The characters that Chinese numbers are written with.</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value of a numeral, or -1: two has three names, and nought two.</summary>
    public static int Digit(char sign) => sign switch
    {
        '〇' => 0,
        '两' or '俩' => 2,
        _ => Digits.IndexOf(sign, StringComparison.Ordinal),
    };

    /// <summary>What power of ten a word of scale stands for, or 0.</summary>
    public static int Power(char sign) => sign switch { '亿' => 8, '万' => 4, '千' => 3, '百' => 2, '十' => 1, _ => 0 };
}
