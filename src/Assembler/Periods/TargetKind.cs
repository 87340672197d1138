using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>What a yearly target is: a task to be reached, or a bound not to be exceeded.</summary>
public enum TargetKind
{
    [JsonStringEnumMemberName("任务")]
    [Field("任务", "要完成的任务数")]
    Task,

    [JsonStringEnumMemberName("上限")]
    [Field("上限", "不得超过的控制数，如 能耗、事故起数")]
    Limit,
}
