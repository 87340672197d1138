namespace DevZoneDocs.Assembler.Revisions.Memory;

/// <summary>What a draft remembers of itself: its facts, and every sentence as it was generated.</summary>
internal sealed record DraftMemory
{
    public required string DraftId { get; init; }

    public required string Zone { get; init; }

    /// <summary>The kind of report.</summary>
    public required string Report { get; init; }

    public required string Period { get; init; }

    /// <summary>In the order in which they were written.</summary>
    public required IReadOnlyList<RememberedFact> Facts { get; init; }

    public required IReadOnlyList<WrittenSentence> Sentences { get; init; }
}
