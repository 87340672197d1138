using System.Globalization;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>A number with its unit and the word that marks it as inexact: 186.4亿元, 1.2万余人, 80%以上 (GB/T 15835-2011 4.3, 5.1).</summary>
public static class QuantityText
{
    /// <summary>The quantity, with the decimals that the value carries unless they are all zero; money below zero is a loss.</summary>
    public static string Of(decimal value, string unit, Approximation? approx = null)
    {
        (decimal number, string scale, string name) = Written(WithoutZeros(value), unit);
        if (number < 0 && UnitName.IsMoney(unit))
            return LossText.Of(value, unit, approx);
        return approx switch
        {
            null => $"{Number(number)}{scale}{name}",
            Approximation.Odd => Between(number, scale, name, "余"),
            Approximation.SomeMore => Between(number, scale, name, "多"),
            Approximation.OrMore => $"{Number(number)}{scale}{name}以上",
            Approximation.Roughly => $"{Number(number)}{scale}{name}左右",
            Approximation.Within => $"{Number(number)}{scale}{name}以内",
            _ => $"{Before(approx.Value)}{Number(number)}{scale}{name}",
        };
    }

    /// <summary>The digits alone: no separator of thousands, a zero before a pure decimal (5.1.2).</summary>
    public static string Number(decimal value) => (value == 0 ? Math.Abs(value) : value).ToString(CultureInfo.InvariantCulture);

    /// <summary>The value without decimals that are all zero (49, not 49.0); 186.40 keeps its own.</summary>
    public static decimal WithoutZeros(decimal value) => value == decimal.Truncate(value) ? decimal.Truncate(value) : value;

    // 3千万元 is 3000万元: of the words of scale only 万 and 亿 stand beside digits (5.3).
    internal static (decimal Number, string Scale, string Name) Written(decimal value, string unit)
    {
        string canonical = UnitName.Written(unit);
        (string scale, string name) = UnitName.Split(canonical);
        string allowed = scale.TrimStart('百', '千');
        return allowed == scale
            ? (value, scale, name)
            : (Scaling.Rescale(value, canonical, allowed + name), allowed, name);
    }

    // 多 and 余 follow the tens (20余次, 8200余万元) or the word of scale (1.2万余人); after smaller numbers they follow the unit (5公里多).
    private static string Between(decimal number, string scale, string name, string word) => (scale, name) switch
    {
        (_, "%" or "‰") => $"{Number(number)}{scale}{name}多",
        ({ Length: > 0 }, _) when number != 0 && number % 10 == 0 => $"{Number(number)}{word}{scale}{name}",
        ("", _) when Math.Abs(number) < 10 || number != decimal.Truncate(number) => $"{Number(number)}{name}{word}",
        _ => $"{Number(number)}{scale}{word}{name}",
    };

    private static string Before(Approximation approx) => approx switch
    {
        Approximation.Nearly => "近",
        Approximation.About => "约",
        Approximation.MoreThan => "超过",
        Approximation.LessThan => "不足",
        Approximation.NotBelow => "不低于",
        _ => throw new ArgumentOutOfRangeException(nameof(approx)),
    };
}
