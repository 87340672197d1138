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

    [Field("简称", "同一部分里再次说到时用，如 规上工业总产值", Longest = PeriodBounds.Name)]
    public string? ShortName { get; init; }

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

    [Field("滞后", "统计数据按例晚一两个月公布，本期只有统计期的数")]
    public bool Lagging { get; init; }

    [Field("基数", "上年同期数（或上期数、年初数），与数值同口径、同单位")]
    public decimal? Prior { get; init; }

    [Field("增幅", "公布的增幅，单位为百分数，下降填负数；有基数时不必填，要写而没有到的填 null"), NullAsks(AskedRate.Growth)]
    public decimal? Growth { get; init; }

    [Field("增减数", "公布的增减绝对数，与数值同单位，减少填负数")]
    public decimal? Difference { get; init; }

    [Field("比较", "与谁比：同比（默认）、环比、比年初")]
    public Comparison Comparison { get; init; }

    [Field("口径", "增幅的口径，需要写明时填写")]
    public GrowthBasis? Basis { get; init; }

    [Field("上期增幅", "上一期公布的增幅；增速加快、降幅收窄几个百分点由程序算出")]
    public decimal? GrowthBefore { get; init; }

    [Field("上期", "上期增幅是哪几个月的；不填时为上月、上季度，累计数为前一段累计")]
    public Period? GrowthBeforeOf { get; init; }

    [Field("另一比较", "同一数值的另一种增减，如 环比、比年初、两年平均")]
    public IReadOnlyList<OtherChange> OtherChanges { get; init; } = [];

    [Field("对比", "别处的同一比率或增幅，如 全市平均水平")]
    public IReadOnlyList<PlaceRate> Against { get; init; } = [];

    [Field("另一单位", "同一件事的另一种计数，如 批次之外的人次")]
    public PairedValue? Paired { get; init; }

    [Field("累计", "本指标从1月起的累计数，与当月、当季的数写在一起；年度目标按累计数算完成率")]
    public CumulativeValue? Cumulative { get; init; }

    [Field("年度目标", "全年任务数，与数值同单位")]
    public decimal? Target { get; init; }

    [Field("目标性质", "年度目标是任务（默认）还是不得超过的上限")]
    public TargetKind TargetKind { get; init; }

    [Field("任务", "任务的名称，如 市下达任务；不填时为年度任务")]
    public string? Task { get; init; }

    [Field("完成率", "只公布完成率、没有任务数时填写，单位为百分数；要写而没有到的填 null"), NullAsks(AskedRate.Completion)]
    public decimal? Completion { get; init; }

    [Field("另缺", "数值之外还要补报、眼下没有的数，写成缺项")]
    public IReadOnlyList<AskedRate> Asks { get; init; } = [];

    [Field("预计数", "是预计数而非实际数")]
    public bool Estimate { get; init; }

    [Field("位次", "总量的位次，如 居全市第2位；增速的位次写明，如 增速居全市第2位")]
    public string? Rank { get; init; }

    [Field("其中", "分项及分项之间的关系")]
    public Breakdown? Breakdown { get; init; }

    [Field("几种分法", "同一总数有几种分法时，一种一项，各有引语和关系")]
    public IReadOnlyList<Breakdown> Breakdowns { get; init; } = [];

    [Field("附带指标", "写在同一句话里的有关指标")]
    public IReadOnlyList<Indicator> Details { get; init; } = [];

    [Field("向谁索取", "缺项时向哪个部门要；不填时为本部分的部门")]
    public string? AskOf { get; init; }

    [Field("期限", "缺项应在何日前补齐")]
    public PartialDate? Due { get; init; }

    [Field("附注", "对数据的说明，在初稿中作批注")]
    public string? Note { get; init; }

    /// <summary>Its breakdowns, in the order in which they are told.</summary>
    internal IReadOnlyList<IndicatorCut> Cuts =>
    [
        .. Breakdown is { } one ? [new IndicatorCut(one, "breakdown", "")] : Array.Empty<IndicatorCut>(),
        .. Breakdowns.Select((cut, i) => new IndicatorCut(cut, $"breakdowns/{i}", $"{cut.Lead ?? $"{i + 1}"}/")),
    ];

    /// <summary>Whether it is a mere group of others, without a value of its own.</summary>
    internal bool IsGroup => Value is null && Growth is null && Cuts.Any(cut => cut.Breakdown.Mode == BreakdownMode.Group);

    /// <summary>The cumulative value as an indicator of its own, of the months from January on.</summary>
    /// <param name="report">The period of the report.</param>
    internal Indicator? AsCumulative(Period report) => Cumulative is not { } sum ? null : this with
    {
        Value = sum.Value,
        Prior = sum.Prior,
        Growth = sum.Growth,
        Difference = sum.Difference,
        GrowthBefore = sum.GrowthBefore,
        Rank = sum.Rank,
        Asks = [.. sum.Asks.Union(Asks.Where(asked => asked == AskedRate.Completion))],
        Period = (Period ?? report).FromJanuary(),
        Comparison = Comparison.YearOnYear,
        GrowthBeforeOf = null,
        OtherChanges = [],
        Against = [],
        Paired = null,
        Cumulative = null,
        Approx = null,
        Breakdown = null,
        Breakdowns = [],
        Details = [],
        Note = null,
    };

    /// <summary>What it counts in its other unit as an indicator of its own, with its parts likewise.</summary>
    internal Indicator? AsPaired() => Paired is not { } paired ? null : new Indicator
    {
        Id = Id,
        Name = Name,
        Scope = Scope,
        Value = paired.Value,
        Unit = paired.Unit,
        Period = Period,
        Prior = paired.Prior,
        Growth = paired.Growth,
        Comparison = Comparison,
        Breakdown = PairedParts(Breakdown),
        Breakdowns = [.. Breakdowns.Select(PairedParts).OfType<Breakdown>()],
    };

    private static Breakdown? PairedParts(Breakdown? cut) =>
        cut is not null && cut.Parts.All(part => part.Paired is not null) ? cut with { Parts = [.. cut.Parts.Select(part => part.AsPaired()!)] } : null;
}

/// <summary>One breakdown of an indicator, and where it stands.</summary>
/// <param name="Place">Within the indicator: a JSON pointer.</param>
/// <param name="Path">What stands before a part in its path, so that parts of two cuts may share a name.</param>
internal sealed record IndicatorCut(Breakdown Breakdown, string Place, string Path);
