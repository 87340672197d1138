namespace DevZoneDocs.Assembler.Revisions;

/// <summary>What differs between two reports: figure by figure, section by section, and what is said again word for word.</summary>
/// <param name="Figures">In the order of the newer report; those that are gone last.</param>
/// <param name="NewSections">Headings that the earlier report has not.</param>
/// <param name="GoneSections">Headings that the newer report has no more.</param>
/// <param name="Repeated">Sentences without a figure that stand in both (旧话).</param>
public sealed record ReportChanges(
    IReadOnlyList<FigureChange> Figures,
    IReadOnlyList<string> NewSections,
    IReadOnlyList<string> GoneSections,
    IReadOnlyList<string> Repeated);

/// <summary>A figure in two reports.</summary>
/// <param name="Name">What it is of: the name in the text.</param>
/// <param name="Earlier">As it is written there; null where it is not.</param>
/// <param name="Newer">As it is written there; null where it is not.</param>
/// <param name="By">What the two were matched by.</param>
public sealed record FigureChange(string Name, string? Earlier, string? Newer, MatchedBy By)
{
    /// <summary>The newer less the earlier, in the unit of the newer; null where they cannot be compared.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The difference in percent of the earlier; null for rates, for a change of sign and where they cannot be compared.</summary>
    public decimal? Growth { get; init; }

    /// <summary>Whether anything is other than it was; a rise may have become a fall of the same amount.</summary>
    public bool IsChanged => Earlier != Newer || (Difference is { } difference && difference != 0);

    /// <summary>The unit of the difference.</summary>
    public string Unit { get; init; } = "";
}

/// <summary>How sure it is that two figures tell of one thing.</summary>
public enum MatchedBy
{
    /// <summary>Both remember their datum.</summary>
    Datum,

    /// <summary>The words before them are the same.</summary>
    Words,
}
