using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>The word that marks a figure as inexact or as a bound; it decides where the word stands (近2万人, 1200余人, 80%以上).</summary>
public enum Approximation
{
    [JsonStringEnumMemberName("近")]
    [Field("近", "略少于")]
    Nearly,

    [JsonStringEnumMemberName("约")]
    [Field("约", "大致")]
    About,

    [JsonStringEnumMemberName("超过")]
    [Field("超过", "多于，不含本数")]
    MoreThan,

    [JsonStringEnumMemberName("不足")]
    [Field("不足", "少于，不含本数")]
    LessThan,

    [JsonStringEnumMemberName("不低于")]
    [Field("不低于", "多于或等于")]
    NotBelow,

    [JsonStringEnumMemberName("余")]
    [Field("余", "略多于，写在数字与单位之间")]
    Odd,

    [JsonStringEnumMemberName("多")]
    [Field("多", "略多于，写在数字与单位之间")]
    SomeMore,

    [JsonStringEnumMemberName("以上")]
    [Field("以上", "多于或等于，写在单位之后")]
    OrMore,

    [JsonStringEnumMemberName("左右")]
    [Field("左右", "大致，写在单位之后")]
    Roughly,

    [JsonStringEnumMemberName("以内")]
    [Field("以内", "不超过，写在单位之后")]
    Within,
}
