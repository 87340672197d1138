namespace DevZoneDocs.Assembler.Periods;

/// <summary>What an indicator counts, counted another way (另一单位): 37批152人次.</summary>
public sealed record PairedValue
{
    [Field("名称", "另有名称时填写，如 事故2起、死亡1人 中的 死亡", Longest = PeriodBounds.Name)]
    public string? Name { get; init; }

    [Field("数值", "数据未到填 null", Required = true)]
    public decimal? Value { get; init; }

    [Field("单位", "如 人次", Required = true)]
    public required string Unit { get; init; }

    [Field("基数", "与指标的基数同期")]
    public decimal? Prior { get; init; }

    [Field("增幅", "公布的增幅，下降填负数；有基数时不必填")]
    public decimal? Growth { get; init; }
}
