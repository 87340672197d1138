namespace DevZoneDocs.Worker.Storage;

/// <summary>Who did what, when: written with the deed, never changed.</summary>
internal sealed class AuditEntry
{
    /// <summary>The deed after which a request and its draft are gone.</summary>
    public const string Deleted = "draft.deleted";

    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>A person, a schedule or a program: <c>api</c>, <c>schedule:NAME</c>.</summary>
    public required string Actor { get; init; }

    /// <summary>Lower case and dotted: <c>draft.accepted</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to, as a rule a request's id.</summary>
    public required string Subject { get; init; }

    /// <summary>What that was, for deeds after which nobody can look any more.</summary>
    public string? Detail { get; init; }
}
