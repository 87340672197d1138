namespace DevZoneDocs.Assembler.Periods;

/// <summary>The value of an indicator from January on (累计), told beside that of the month or the quarter.</summary>
public sealed record CumulativeValue
{
    [Field("数值", "累计数，与指标同单位；数据未到填 null", Required = true)]
    public decimal? Value { get; init; }

    [Field("基数", "上年同期累计数")]
    public decimal? Prior { get; init; }

    [Field("增幅", "公布的累计增幅，单位为百分数，下降填负数；要写而没有到的填 null"), NullAsks(AskedRate.Growth)]
    public decimal? Growth { get; init; }

    [Field("增减数", "公布的累计增减绝对数，减少填负数")]
    public decimal? Difference { get; init; }

    [Field("上期增幅", "前一段累计的增幅")]
    public decimal? GrowthBefore { get; init; }

    [Field("位次", "累计数的位次")]
    public string? Rank { get; init; }

    [Field("另缺", "还要补报、眼下没有的数，写成缺项")]
    public IReadOnlyList<AskedRate> Asks { get; init; } = [];
}
