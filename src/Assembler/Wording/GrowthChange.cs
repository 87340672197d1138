namespace DevZoneDocs.Assembler.Wording;

/// <summary>How a growth rate itself changed: 增速比上年同期加快1.2个百分点, 降幅收窄2个百分点, 由降转增.</summary>
public static class GrowthChange
{
    /// <param name="rate">In percent, signed.</param>
    /// <param name="since">What the rate is compared with: 上年同期, 上年, 上半年.</param>
    public static Phrase Of(decimal rate, decimal rateBefore, string since = "上年同期") => (Math.Sign(rateBefore), Math.Sign(rate)) switch
    {
        (0, 0) or (1, 1) => SameSide("增速", "加快", "回落", rate - rateBefore, since),
        (-1, -1) => SameSide("降幅", "扩大", "收窄", rateBefore - rate, since),
        var (before, now) => new("", $"由{Side(before)}转{Side(now)}"),
    };

    private static Phrase SameSide(string subject, string up, string down, decimal change, string since)
    {
        if (change == 0)
            return new("", $"{subject}与{since}持平");
        return Rounding.AtMost(change, PointsText.Decimals) == 0
            ? new("", $"{subject}与{since}基本持平")
            : new($"{subject}比{since}", (change > 0 ? up : down) + PointsText.Of(change));
    }

    private static string Side(int sign) => sign switch { > 0 => "增", < 0 => "降", _ => "平" };
}
