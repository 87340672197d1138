using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>A measurable aim of a task: a level or a growth to be reached.</summary>
public sealed record TaskTarget
{
    [Field("名称", "如 工业总产值", Required = true)]
    public required string Name { get; init; }

    [Field("数值", "目标数；数据未到填 null", Required = true)]
    public decimal? Value { get; init; }

    [Field("单位", "如 亿元、%", Required = true)]
    public required string Unit { get; init; }

    [Field("增长", "数值是增幅（%）而不是总量")]
    public bool IsGrowth { get; init; }

    [Field("力争数", "更高的目标，写作“增长20%、力争25%”")]
    public decimal? Stretch { get; init; }

    [Field("约数", "")]
    public Approximation? Approx { get; init; }

    [Field("力度", "默认为达到")]
    public Modality Modality { get; init; }

    [Field("完成时间", "")]
    public PartialDate? By { get; init; }

    [Field("其中", "分项目标，写在总目标之后")]
    public IReadOnlyList<TaskTarget> Parts { get; init; } = [];

    [Field("并列", "与本目标连写的目标，如 甲和乙分别增长8.5%、9.5%；力度和是否增长随本目标")]
    public IReadOnlyList<TaskTarget> Together { get; init; } = [];

    [Field("附注", "对数据的说明，在初稿中作批注")]
    public string? Note { get; init; }
}

/// <summary>How firmly a target is promised (力度).</summary>
public enum Modality
{
    [JsonStringEnumMemberName("达到")]
    [Field("达到", "预期性目标")]
    Expected,

    [JsonStringEnumMemberName("确保")]
    [Field("确保", "约束性目标")]
    Ensured,

    [JsonStringEnumMemberName("力争")]
    [Field("力争", "高于预期的目标")]
    Strived,

    [JsonStringEnumMemberName("争取")]
    [Field("争取", "高于预期的目标")]
    Sought,

    [JsonStringEnumMemberName("不低于")]
    [Field("不低于", "下限")]
    AtLeast,

    [JsonStringEnumMemberName("控制在")]
    [Field("控制在", "上限，写作“控制在……以内”")]
    AtMost,
}
