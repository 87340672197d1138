namespace DevZoneDocs.Assembler.Language;

/// <summary>One row of the table of verbs: which indicators it is for, by their names and units, and what is said of them.</summary>
/// <param name="Where">Whether a name must begin, end or merely contain one of the words.</param>
/// <param name="Units">Without their scale; empty for any.</param>
/// <param name="Before">Stands before the name; empty for none.</param>
/// <param name="After">Stands between name and value; empty for none.</param>
/// <param name="IsStock">Whether it is told as of a moment (截至), not during months.</param>
/// <param name="IsPerUnit">Whether it is so much for each, and has an aim, not a task.</param>
internal sealed record VerbRow(
    WordPlace Where, IReadOnlyList<string> Words, IReadOnlyList<string> Units, string Before, string After, bool IsStock, bool IsPerUnit)
{
    /// <param name="unit">Without its scale.</param>
    public bool Fits(string name, string unit) => (Units.Count == 0 || Units.Contains(unit)) && Words.Any(word => Where switch
    {
        WordPlace.Start => name.StartsWith(word, StringComparison.Ordinal),
        WordPlace.End => name.EndsWith(word, StringComparison.Ordinal),
        _ => name.Contains(word, StringComparison.Ordinal),
    });
}

/// <summary>Where in a name a word stands.</summary>
internal enum WordPlace
{
    Start,
    End,
    Anywhere,
}
