using System.Globalization;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Text.Reading;

/// <summary>A counted number in one of Word's number formats (ST_NumberFormat).</summary>
internal static class WordNumberFormat
{
    private static readonly (int Value, string Sign)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Of(int number, string format) => format switch
    {
        "chineseCountingThousand" or "chineseCounting" or "japaneseCounting" or "taiwaneseCountingThousand" or "ideographDigital"
            or "japaneseDigitalTenThousand" or "taiwaneseCounting" => ChineseNumber.Of(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(number).ToLowerInvariant(),
        "upperLetter" => Letters(number),
        "lowerRoman" => Romans(number),
        "upperRoman" => Romans(number).ToUpperInvariant(),
        "bullet" or "none" => "",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int number) =>
        number < 1 ? "" : new string((char)('A' + ((number - 1) % 26)), Math.Min(((number - 1) / 26) + 1, 30));

    private static string Romans(int number)
    {
        if (number is < 1 or > 3999)
            return number.ToString(CultureInfo.InvariantCulture);
        string text = "";
        foreach ((int value, string sign) in Roman)
        {
            for (; number >= value; number -= value)
                text += sign;
        }

        return text;
    }
}
