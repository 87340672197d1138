namespace DevZoneDocs.Assembler.Polishing;

/// <summary>What polishing has done to a section, and why not more.</summary>
public sealed record PolishedSection
{
    public required string Key { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    public required PolishOutcome Outcome { get; init; }

    /// <summary>Why it is local, or why the model has not answered to all of it, in Chinese; else empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How many sentences a model was shown.</summary>
    public int Sent { get; init; }

    /// <summary>How many of them have tracked changes.</summary>
    public int Reworded { get; init; }

    /// <summary>The sentences whose rewording was refused.</summary>
    public IReadOnlyList<KeptSentence> Kept { get; init; } = [];
}
