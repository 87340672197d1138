namespace DevZoneDocs.Assembler.Periods.Workbooks.Forms;

/// <summary>A unit as it stands in a cell, or behind a number: a word of scale and what is counted.</summary>
/// <param name="Factor">What the word of scale multiplies by.</param>
/// <param name="Name">The unit itself under its proper name; empty where only a word of scale is given.</param>
internal readonly record struct CellUnit(decimal Factor, string Name)
{
    // Longest first: 万亿 is not 万 of 亿.
    private static readonly (string Word, decimal Factor)[] Scales =
        [("万亿", 1_000_000_000_000), ("亿", 100_000_000), ("千万", 10_000_000), ("百万", 1_000_000), ("万", 10_000), ("千", 1000), ("百", 100)];

    public static bool IsPercent(string? unit) => unit is not null && Of(unit).Name is "%" or "个百分点";

    public static CellUnit Of(string unit)
    {
        string plain = string.Concat(unit.Where(sign => !char.IsWhiteSpace(sign)));
        if (UnitTable.Known.Find(plain) is { } known)
            return new CellUnit(1, known.Name);
        foreach ((string word, decimal factor) in Scales)
        {
            if (plain.StartsWith(word, StringComparison.Ordinal) && !UnitTable.Known.IsUnscaled(plain))
                return new CellUnit(factor, UnitTable.Known.Find(plain[word.Length..])?.Name ?? plain[word.Length..]);
        }

        return new CellUnit(1, plain);
    }

    /// <summary>What a number in this unit is multiplied by to be in the other; null where they do not measure the same.</summary>
    public decimal? InUnit(CellUnit other) => Name.Length == 0 || Name == other.Name ? Factor / other.Factor : null;
}
