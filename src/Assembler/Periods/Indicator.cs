namespace DevZoneDocs.Assembler.Periods;

/// <summary>
/// An indicator (指标): a named quantity of the period, with what it is compared with. A loss is a negative value.
/// A part of a breakdown is an indicator, too, and takes the unit of the whole where it has none.
/// </summary>
public sealed record Indicator
{
    [Field("代号", "不填时用名称；改稿时据此认出同一指标", Longest = PeriodBounds.Name)]
    public string? Id { get; init; }

    [Field("名称", "如 规模以上工业总产值", Required = true, Longest = PeriodBounds.Name)]
    public required string Name { get; init; }

    [Field("范围", "如 一期、开发区本级；不填为全区", Longest = PeriodBounds.Name)]
    public string? Scope { get; init; }

    [Field("数值", "本期数，保留所填小数位；数据未到填 null", Required = true)]
    public decimal? Value { get; init; }

    [Field("单位", "如 亿元、万美元、家、%；分项不填时同总数")]
    public string? Unit { get; init; }

    [Field("约数", "数值是约数时的用词")]
    public Approximation? Approx { get; init; }

    [Field("统计期", "与报告期不同时填写")]
    public Period? Period { get; init; }

    [Field("基数", "上年同期数（或上期数、年初数），与数值同口径、同单位")]
    public decimal? Prior { get; init; }

    [Field("增幅", "统计部门公布的增幅，单位为百分数；有基数时不必填")]
    public decimal? Growth { get; init; }

    [Field("比较", "与谁比：同比（默认）、环比、比年初")]
    public Comparison Comparison { get; init; }

    [Field("口径", "增幅的口径，需要写明时填写：同口径、可比价格、两年平均")]
    public GrowthBasis? Basis { get; init; }

    [Field("上期增幅", "上一期公布的增幅，写成增速加快、降幅收窄几个百分点")]
    public decimal? GrowthBefore { get; init; }

    [Field("上期", "上期增幅是哪几个月的；不填时为上月、上季度，累计数为前一段累计")]
    public Period? GrowthBeforeOf { get; init; }

    [Field("对比", "与别处的同一比率或增幅比，如 全市平均水平")]
    public IReadOnlyList<PlaceRate> Against { get; init; } = [];

    [Field("另一单位", "同一件事的另一种计数，如 批次之外的人次")]
    public PairedValue? Paired { get; init; }

    [Field("年度目标", "全年任务数，与数值同单位")]
    public decimal? Target { get; init; }

    [Field("任务", "任务的名称，如 市下达任务；不填时为年度任务")]
    public string? Task { get; init; }

    [Field("完成率", "只公布完成率、没有任务数时填写，单位为百分数")]
    public decimal? Completion { get; init; }

    [Field("另缺", "数值之外还要补报、眼下没有的数，写成缺项")]
    public IReadOnlyList<AskedRate> Asks { get; init; } = [];

    [Field("预计数", "是预计数而非实际数")]
    public bool Estimate { get; init; }

    [Field("位次", "如 居全市第2位")]
    public string? Rank { get; init; }

    [Field("其中", "分项及分项之间的关系")]
    public Breakdown? Breakdown { get; init; }

    [Field("附带指标", "写在同一句话里的有关指标")]
    public IReadOnlyList<Indicator> Details { get; init; } = [];

    [Field("向谁索取", "缺项时向哪个部门要；不填时为本部分的部门")]
    public string? AskOf { get; init; }

    [Field("期限", "缺项应在何日前补齐")]
    public PartialDate? Due { get; init; }

    [Field("附注", "对数据的说明，在初稿中作批注")]
    public string? Note { get; init; }
}
