namespace DevZoneDocs.Worker.Tests.Schedules;

/// <summary>A machine's clock as somebody has set it: it stands where it was put, and may be put back.</summary>
internal sealed class SetClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
