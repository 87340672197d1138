namespace DevZoneDocs.Assembler.Wording;

/// <summary>How a growth stands to the one published before: 增速比一季度加快0.6个百分点, 降幅比上月收窄2.1个百分点, 由降转增.</summary>
public static class GrowthChange
{
    /// <param name="rate">In percent, signed.</param>
    /// <param name="before">The one before, in percent, signed.</param>
    /// <param name="period">The period of the one before: 上月, 一季度.</param>
    public static Phrase Of(decimal rate, decimal before, string period)
    {
        if (rate * before < 0)
            return new("", rate > 0 ? "由降转增" : "由增转降");
        bool isFall = rate < 0 || before < 0;
        decimal change = Rounding.AtMost(Math.Abs(rate) - Math.Abs(before), PointsText.Decimals);
        string of = isFall ? "降幅" : "增速";
        if (change == 0)
            return new("", $"{of}与{period}持平");
        string verb = (isFall, change > 0) switch
        {
            (false, true) => "加快",
            (false, false) => "回落",
            (true, true) => "扩大",
            (true, false) => "收窄",
        };
        return new($"{of}比{period}{verb}", PointsText.Of(change));
    }
}
