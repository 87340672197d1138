namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>What a kind of report decides of how its figures are told.</summary>
public sealed record TellingOptions
{
    /// <summary>Whether a completion is held against the share of the year that has passed (时序进度). Default: it is not.</summary>
    public bool Pace { get; init; }

    /// <summary>With more indicators than this a section has a table of them. Default: 8.</summary>
    public int TableAbove { get; init; } = 8;

    /// <summary>
    /// The keys of the sections in the order in which the report reviews them, <c>*</c> for all others; that of the data where there are none.
    /// </summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>The sections that stand before the one of the key; none where the report has no such section.</summary>
    /// <param name="keys">Of the data's sections.</param>
    internal IEnumerable<string> Before(string key, IReadOnlyList<string> keys)
    {
        IReadOnlyList<string> told = Sections.Count == 0 ? keys
            : [.. Sections.SelectMany(section => section == "*" ? keys.Except(Sections) : keys.Where(each => each == section))];
        return told.Contains(key) ? told.TakeWhile(each => each != key) : [];
    }
}
