namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>What a kind of report decides of how its figures are told.</summary>
public sealed record TellingOptions
{
    /// <summary>Whether a completion is held against the share of the year that has passed (时序进度). Default: it is not.</summary>
    public bool Pace { get; init; }

    /// <summary>With more indicators than this a section has a table of them. Default: 8.</summary>
    public int TableAbove { get; init; } = 8;
}
