namespace DevZoneDocs.Assembler.Wording;

/// <summary>How a rate stands to that of another place: 高于全市平均水平1.2个百分点.</summary>
public static class PointsGap
{
    public static Phrase Of(decimal rate, decimal other, string place)
    {
        decimal gap = Rounding.AtMost(rate - other, PointsText.Decimals);
        return gap == 0
            ? new("", $"与{place}持平")
            : new((gap > 0 ? "高于" : "低于") + place, PointsText.Of(gap));
    }
}
