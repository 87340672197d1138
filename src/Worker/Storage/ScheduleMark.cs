namespace DevZoneDocs.Worker.Storage;

/// <summary>How far a schedule has come: all periods before its own are settled, and none of them is made any more.</summary>
internal sealed class ScheduleMark
{
    public required string Schedule { get; init; }

    public required string Zone { get; init; }

    public required string Report { get; init; }

    /// <summary>The first period that is not settled.</summary>
    public required string Period { get; set; }

    /// <summary>The latest hour at which the schedule was looked after, to within one hour; a clock that is set back does not set it back.</summary>
    public required DateTimeOffset SeenAt { get; set; }
}
