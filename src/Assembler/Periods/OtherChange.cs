namespace DevZoneDocs.Assembler.Periods;

/// <summary>Another comparison of an indicator's value beside its first (另一比较): 环比增长5.2%, 比年初增加11152户, 两年平均增长6.1%.</summary>
public sealed record OtherChange
{
    [Field("比较", "与谁比：同比、环比、比年初", Required = true)]
    public required Comparison Comparison { get; init; }

    [Field("基期", "与上年同期、上期、年初之外的时候比，填那个时期，如 2019，写作“比2019年同期”")]
    public Period? Base { get; init; }

    [Field("口径", "增幅的口径，如 两年平均")]
    public GrowthBasis? Basis { get; init; }

    [Field("基数", "与谁比的数，与数值同口径、同单位")]
    public decimal? Prior { get; init; }

    [Field("增幅", "公布的增幅，单位为百分数，下降填负数")]
    public decimal? Growth { get; init; }

    [Field("增减数", "公布的增减绝对数，与数值同单位，减少填负数")]
    public decimal? Difference { get; init; }
}
