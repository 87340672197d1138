using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>Something planned (任务), with its targets, its deadline and how firmly it is promised.</summary>
public sealed record PlannedTask
{
    [Field("代号", "不填时按顺序编号")]
    public string? Id { get; init; }

    [Field("标题", "短语，如 强化要素保障")]
    public string? Title { get; init; }

    [Field("内容", "完整的句子，数字写作 {名称}，在 facts 中给出")]
    public Narrative? Text { get; init; }

    [Field("数据项", "内容中的数字、日期、名称")]
    public IReadOnlyDictionary<string, Datum> Facts { get; init; } = new Dictionary<string, Datum>();

    [Field("目标", "量化目标")]
    public IReadOnlyList<TaskTarget> Targets { get; init; } = [];

    [Field("责任单位", "")]
    public string? Owner { get; init; }

    [Field("子任务", "下一级任务")]
    public IReadOnlyList<PlannedTask> Items { get; init; } = [];
}

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

    [Field("约数", "")]
    public Approximation? Approx { get; init; }

    [Field("力度", "默认为达到")]
    public Modality Modality { get; init; }

    [Field("完成时间", "")]
    public PartialDate? By { get; init; }
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
