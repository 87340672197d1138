namespace DevZoneDocs.Worker.Schedules;

/// <summary>One schedule as it is shown; hours are in its own time zone.</summary>
internal sealed record ScheduleLine
{
    public required string Name { get; init; }

    public required string Zone { get; init; }

    public required string Report { get; init; }

    public required string Cron { get; init; }

    public required string TimeZone { get; init; }

    /// <summary>Null where the cron has no further hour, or the schedule rests.</summary>
    public DateTimeOffset? NextFiring { get; init; }

    /// <summary>The period that the next firing will name.</summary>
    public string? NextPeriod { get; init; }

    /// <summary>Periods that are due and for which complete data are waited for.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    /// <summary>Why it rests, in Chinese; null where it does not.</summary>
    public string? Problem { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<FiringLine> Firings { get; init; }
}

/// <summary>One firing as it is shown.</summary>
/// <param name="DueAt">When it was due.</param>
/// <param name="FiredAt">When it was made, which is later where the service was off or waited for data.</param>
/// <param name="Request">The id of the draft's request.</param>
/// <param name="State">Of that request.</param>
internal sealed record FiringLine(string Period, DateTimeOffset DueAt, DateTimeOffset FiredAt, string? Request, string? State);
