namespace DevZoneDocs.Assembler.Language;

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

    /// <summary>Whether 千 or 百 before the sign begins a unit's own name and no number: 千瓦, 百分点, 百强.</summary>
    public static bool IsOfUnit(char sign) => "瓦伏克米卡焦帕赫分强乏".Contains(sign, StringComparison.Ordinal);

    /// <summary>What power of ten a word of scale stands for, or 0.</summary>
    public static int Power(char sign) => sign switch { '亿' => 8, '万' => 4, '千' => 3, '百' => 2, '十' => 1, _ => 0 };
}
