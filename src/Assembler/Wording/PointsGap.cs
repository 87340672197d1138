namespace DevZoneDocs.Assembler.Wording;

/// <summary>How a rate stands to another: 高于全市平均水平1.5个百分点, 低于年度目标0.5个百分点.</summary>
public static class PointsGap
{
    /// <param name="value">In percent.</param>
    /// <param name="reference">In percent, what the value is held against.</param>
    /// <param name="name">What the reference is called: 全市平均水平, 年度目标.</param>
    public static Phrase Of(decimal value, decimal reference, string name)
    {
        decimal gap = value - reference;
        if (gap == 0)
            return new("", $"与{name}持平");
        return Rounding.AtMost(gap, PointsText.Decimals) == 0
            ? new("", $"与{name}基本持平")
            : new((gap > 0 ? "高于" : "低于") + name, PointsText.Of(gap));
    }
}
