namespace DevZoneDocs.Worker.Storage;

/// <summary>Who did what, when: written with the deed, never changed.</summary>
internal sealed class AuditEntry
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>A person, a schedule or a program: <c>api</c>, <c>schedule:NAME</c>.</summary>
    public required string Actor { get; init; }

    /// <summary>Lower case and dotted: <c>draft.accepted</c>.</summary>
    public required string Action { get; init; }

    /// <summary>What it was done to, as a rule a request's id.</summary>
    public required string Subject { get; init; }
}
