namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>Calls an indicator by its short name once it has been told in full: 规模以上工业增加值, then 规上工业增加值.</summary>
internal static class ShortNames
{
    public static IReadOnlyList<ToldIndicator> Of(IReadOnlyList<ToldIndicator> indicators)
    {
        HashSet<string> told = new(StringComparer.Ordinal);
        return [.. indicators.Select(indicator => told.Add(indicator.Data.Name) ? indicator : indicator with { IsKnown = true })];
    }
}
