using System.Text.Json.Serialization;

namespace DevZoneDocs.Assembler.Periods;

/// <summary>What the prior value of an indicator is.</summary>
public enum Comparison
{
    /// <summary>The same months of the year before.</summary>
    [JsonStringEnumMemberName("同比")]
    [Field("同比", "与上年同期比")]
    YearOnYear,

    /// <summary>The period just before, of the same length.</summary>
    [JsonStringEnumMemberName("环比")]
    [Field("环比", "与上一期比")]
    PeriodOnPeriod,

    /// <summary>The stock at the start of the year.</summary>
    [JsonStringEnumMemberName("比年初")]
    [Field("比年初", "与年初数比")]
    SinceYearStart,
}
