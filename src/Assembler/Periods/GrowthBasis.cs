using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>On what basis a growth was found (口径), where that must be said.</summary>
public enum GrowthBasis
{
    [JsonStringEnumMemberName("同口径")]
    [Field("同口径", "两期口径相同，或口径调整后按同一口径比较")]
    SameScope,

    [JsonStringEnumMemberName("可比口径")]
    [Field("可比口径", "基数已按可比口径调整")]
    ComparableScope,

    [JsonStringEnumMemberName("可比价格")]
    [Field("可比价格", "扣除价格变动")]
    ComparablePrices,

    [JsonStringEnumMemberName("两年平均")]
    [Field("两年平均", "两年平均的增幅")]
    TwoYearAverage,
}
