namespace DevZoneDocs.Assembler.Wording;

/// <summary>
/// A range with its dash: 15%—30%, 9亿—16亿元, 100—150公里. The sign of a rate and the word of scale stand with both numbers,
/// a plain unit with the last (GB/T 15835-2011 5.1.3).
/// </summary>
public static class RangeText
{
    /// <exception cref="ArgumentOutOfRangeException">The high value is below the low one.</exception>
    public static string Of(decimal low, decimal high, string unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        if (low == high)
            return QuantityText.Of(low, unit);
        // A minus sign beside a dash cannot be read.
        if (low < 0)
            return $"{QuantityText.Of(low, unit)}至{QuantityText.Of(high, unit)}";
        (decimal number, string scale, string name) = QuantityText.Written(low, unit);
        string repeated = name is "%" or "‰" ? name : scale;
        return $"{QuantityText.Number(number)}{repeated}—{QuantityText.Of(high, unit)}";
    }
}
