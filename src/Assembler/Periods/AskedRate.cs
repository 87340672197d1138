using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>A rate of an indicator that a report needs and that nobody has handed in yet.</summary>
public enum AskedRate
{
    [JsonStringEnumMemberName("增幅")]
    [Field("增幅", "与基数相比的增幅")]
    Growth,

    [JsonStringEnumMemberName("完成率")]
    [Field("完成率", "完成年度任务的比例")]
    Completion,
}

/// <summary>Of a field that null may stand in: null does not leave it out, but asks for the rate.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NullAsksAttribute(AskedRate rate) : Attribute
{
    public AskedRate Rate { get; } = rate;
}
