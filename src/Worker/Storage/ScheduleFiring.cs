namespace DevZoneDocs.Worker.Storage;

/// <summary>A schedule's one firing for one reporting period.</summary>
internal sealed class ScheduleFiring
{
    /// <summary>Of the schedule's name in the audit.</summary>
    public const string ActorPrefix = "schedule:";

    public required string Schedule { get; init; }

    public required string Period { get; init; }

    /// <summary>The request it made; null where it made none.</summary>
    public string? RequestId { get; set; }

    /// <summary>The hour at which it was due.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>The hour at which it was seen to.</summary>
    public required DateTimeOffset FiredAt { get; init; }
}
