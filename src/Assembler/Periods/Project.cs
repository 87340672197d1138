namespace DevZoneDocs.Assembler.Periods;

/// <summary>A named undertaking (项目) with its size, its money, its stage and how far it is.</summary>
public sealed record Project
{
    [Field("代号", "不填时用名称；改稿时据此认出同一项目", Longest = PeriodBounds.Name)]
    public string? Id { get; init; }

    [Field("名称", "项目的规范名称", Required = true, Longest = PeriodBounds.Name)]
    public required string Name { get; init; }

    [Field("别名", "各部门的其他叫法")]
    public IReadOnlyList<string> Aliases { get; init; } = [];

    [Field("类别", "如 工业、基础设施、技改、三产")]
    public string? Kind { get; init; }

    [Field("阶段", "如 前期、土方平整、主体施工、竣工、投产")]
    public string? Stage { get; init; }

    [Field("地点", "所在区块")]
    public string? Location { get; init; }

    [Field("单位", "建设、投资或合作单位")]
    public IReadOnlyList<string> Parties { get; init; } = [];

    [Field("用地面积", "")]
    public Datum? Land { get; init; }

    [Field("建筑面积", "")]
    public Datum? FloorArea { get; init; }

    [Field("总投资", "")]
    public Datum? InvestmentTotal { get; init; }

    [Field("本年完成投资", "")]
    public Datum? InvestmentThisYear { get; init; }

    [Field("累计完成投资", "")]
    public Datum? InvestmentCumulative { get; init; }

    [Field("指标", "项目自身的其他指标")]
    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    [Field("进展", "一两句话")]
    public Narrative? Progress { get; init; }

    [Field("节点", "已到或将到的时间节点")]
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    [Field("附注", "对数据的说明，在初稿中作批注")]
    public string? Note { get; init; }
}

/// <summary>An event of a project and its date (节点).</summary>
public sealed record Milestone
{
    [Field("事项", "如 正式投入使用、具备开工条件", Required = true)]
    public required string Event { get; init; }

    [Field("日期", "如 2010-11-mid；未定填 null", Required = true)]
    public PartialDate? Date { get; init; }

    [Field("之前", "日期是期限，写作“……前”")]
    public bool Before { get; init; }

    [Field("计划", "尚未发生，是计划")]
    public bool Planned { get; init; }
}
