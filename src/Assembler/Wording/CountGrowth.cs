using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Wording;

/// <summary>
/// The growth told as what came or went: of a small count (19家，同比减少13家, not 下降40.6%), and of what there is against what there was at
/// the start of the year (比年初增加11152户).
/// </summary>
internal static class CountGrowth
{
    /// <summary>From this count on a percentage says more.</summary>
    private const int Large = 100;

    private static readonly string[] Units = ["个", "家", "户", "条", "座", "人", "名", "支", "所", "件", "起", "宗", "处", "批", "批次", "辆", "台", "套"];

    public static Growth Of(Growth growth, Indicator indicator, string unit) =>
        indicator is { Growth: null, Approx: null }
        && growth is { Rate: not null, DifferenceText: { } text, Phrase.Lead.Length: > 0 }
        && (IsSmall(indicator, unit) || indicator.Comparison == Comparison.SinceYearStart)
            ? growth with { Phrase = new(growth.Phrase.Lead, text), Short = text }
            : growth;

    /// <summary>Whether both counts are small.</summary>
    public static bool IsSmall(Indicator indicator, string unit) =>
        indicator is { Value: < Large and > 0, Prior: < Large and > 0 } && Units.Contains(unit);
}
