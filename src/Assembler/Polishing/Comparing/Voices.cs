namespace DevZoneDocs.Assembler.Polishing.Comparing;

/// <summary>把 and 将 are one where one stands for the other; elsewhere 将 tells of what is to come.</summary>
internal static class Voices
{
    public static (string Original, string Polished) Of(string original, string polished)
    {
        int had = Occurrences.Of("把", original), has = Occurrences.Of("把", polished);
        int will = Occurrences.Of("将", polished) - Occurrences.Of("将", original);
        if (Occurrences.Of("被", original) > Occurrences.Of("被", polished) && will > 0)
            return (original, polished.Replace('将', '把'));
        // 已将图纸送审 and 图纸已送审: of what is done, 将 tells no time to come.
        if (will < 0 && Occurrences.Of("已将", original) > Occurrences.Of("已将", polished))
            return (original.Replace("已将", "已把", StringComparison.Ordinal), polished);
        if (had > has && will > 0)
            return (original.Replace('把', '将'), polished);
        return has > had && will < 0 ? (original, polished.Replace('把', '将')) : (original, polished);
    }
}
