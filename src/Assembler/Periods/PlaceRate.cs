namespace DevZoneDocs.Assembler.Periods;

/// <summary>The same rate or growth in another place (对比), against which an indicator is held.</summary>
public sealed record PlaceRate
{
    [Field("名称", "如 全市平均水平、全省", Required = true)]
    public required string Name { get; init; }

    [Field("比率", "单位为百分数，与指标的比率或增幅同口径", Required = true)]
    public required decimal Rate { get; init; }
}
