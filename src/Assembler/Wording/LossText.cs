using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>A profit in words: 亏损7.7亿元 below zero, 盈利148亿元 above, 盈亏平衡 at zero; never with a minus sign.</summary>
public static class LossText
{
    public static string Of(decimal value, string unit, Approximation? approx = null) => value switch
    {
        0 => "盈亏平衡",
        < 0 => "亏损" + QuantityText.Of(-value, unit, approx),
        _ => "盈利" + QuantityText.Of(value, unit, approx),
    };
}
