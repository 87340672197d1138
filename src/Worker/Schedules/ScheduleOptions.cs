namespace DevZoneDocs.Worker.Schedules;

/// <summary>How schedules are kept.</summary>
internal sealed record ScheduleOptions
{
    public const string Section = "Scheduling";

    /// <summary>
    /// How many days the clock may be ahead of the last look at a schedule; if it is further, the schedules rest until somebody
    /// has looked at the clock. Default: 180, which is longer than an outage and shorter than a year mistyped.
    /// </summary>
    public int LongestLeapDays { get; init; } = 180;
}
