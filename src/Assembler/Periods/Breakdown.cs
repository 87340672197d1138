using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>The parts of an indicator (其中) and how they relate to the whole.</summary>
public sealed record Breakdown
{
    [Field("关系", "分项与总数的关系", Required = true)]
    public required BreakdownMode Mode { get; init; }

    [Field("引语", "写在各分项前面的话，如 分行业看、从经营主体看、三大支柱产业中")]
    public string? Lead { get; init; }

    [Field("分项", "至少一项", Required = true)]
    public required IReadOnlyList<Indicator> Parts { get; init; }
}

/// <summary>How the parts of a breakdown add up.</summary>
public enum BreakdownMode
{
    /// <summary>The parts sum to the whole within half a unit of the last place for each part.</summary>
    [JsonStringEnumMemberName("exhaustive")]
    [Field("全部分项", "各分项之和等于总数")]
    Exhaustive,

    /// <summary>Some parts only: each, and their sum, at most the whole.</summary>
    [JsonStringEnumMemberName("partial")]
    [Field("部分分项", "只列出一部分，其和不超过总数")]
    Partial,

    /// <summary>Parts that share members: each at most the whole, their sum means nothing.</summary>
    [JsonStringEnumMemberName("overlapping")]
    [Field("有交叉", "分项互有交叉，不能相加")]
    Overlapping,

    /// <summary>Stages one within the other (开工 ⊇ 竣工 ⊇ 投产): never rising, never summed.</summary>
    [JsonStringEnumMemberName("stages")]
    [Field("阶段", "后一阶段包含在前一阶段之内")]
    Stages,

    /// <summary>Items told together of which nobody gives a total: the indicator itself has no value.</summary>
    [JsonStringEnumMemberName("group")]
    [Field("只列各项", "没有总数，只把各项列在一起；指标的数值填 null，不算缺项")]
    Group,
}
