using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions;

/// <summary>A fact of a draft, in the editor's file and in the data.</summary>
/// <param name="Datum">The path of the datum.</param>
/// <param name="Written">The words that were generated.</param>
/// <param name="Found">What stands in its place now; null where nothing does.</param>
/// <param name="Data">What the data say now; null where they say nothing of it any more.</param>
/// <param name="Place">The paragraph, with its first words.</param>
public sealed record VerifiedFact(FactState State, string Datum, string Written, string? Found, string? Data, string Place)
{
    /// <summary>Whether the data tell of the same amount the other way: a rise of a fall.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Who handed the newer datum in, and in which cell where it came from a workbook.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether an editor has moved it away from its neighbours.</summary>
    public bool IsMoved { get; init; }

    /// <summary>What stands in its copies, where an editor has made any.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <summary>Where it stands.</summary>
    internal TextRange? Range { get; init; }

    /// <summary>Whether its bookmark was lost, so that it was found by the words around it.</summary>
    public bool IsWithoutBookmark { get; init; }
}

/// <summary>What has become of a fact.</summary>
public enum FactState
{
    /// <summary>It stands as generated, and the data say the same.</summary>
    Unchanged,

    /// <summary>It stands as generated, and the data say something else by now.</summary>
    Behind,

    /// <summary>An editor has changed it, and the data say what the editor wrote.</summary>
    Agreed,

    /// <summary>An editor has changed it to what the data do not say.</summary>
    Changed,

    /// <summary>An editor has taken it out.</summary>
    Removed,

    /// <summary>It stands there, and the data do not know it any more.</summary>
    Unknown,
}
