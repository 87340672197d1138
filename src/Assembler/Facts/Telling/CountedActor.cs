namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>What an indicator that counts does: where a detail has its name as scope, both are one clause (169家规模企业实现产值40.52亿元).</summary>
internal static class CountedActor
{
    private static readonly string[] Counts = ["家", "户", "个", "名"];

    /// <returns>The detail that tells what those who are counted did, or null.</returns>
    public static ToldIndicator? Of(ToldIndicator indicator) =>
        indicator is { GrowthFact: null, Cuts.Count: 0, Value.Gap: null, HasExtras: false } && Counts.Contains(indicator.Unit) && indicator.Data.Approx is null
            ? indicator.Details.FirstOrDefault(detail => detail.Data.Scope == indicator.Data.Name && detail.Value is not null)
            : null;
}
