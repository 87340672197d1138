namespace DevZoneDocs.Worker.Storage;

/// <summary>
/// A worker's pulse. A count and not an hour: others see whether it moves by clocks of their own, and a clock that is set back
/// makes nobody dead and keeps nobody alive.
/// </summary>
internal sealed class WorkerBeat
{
    public required string Worker { get; init; }

    public long Beat { get; set; }

    public required DateTimeOffset StartedAt { get; init; }
}
