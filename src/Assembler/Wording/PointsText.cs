namespace DevZoneDocs.Assembler.Wording;

/// <summary>A difference between two rates, without its sign: 1.2个百分点.</summary>
public static class PointsText
{
    /// <summary>No office publishes rates more finely than this.</summary>
    internal const int Decimals = 2;

    /// <summary>The difference with the decimals it carries, two at most.</summary>
    public static string Of(decimal points, string unit = "个百分点") =>
        QuantityText.Number(QuantityText.WithoutZeros(Rounding.AtMost(Math.Abs(points), Decimals))) + unit;
}
