namespace DevZoneDocs.Worker.Tests;

/// <summary>A clock that stands until it is moved; the time of day and the time elapsed are moved apart.</summary>
internal sealed class ManualClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 10, 1, 9, 0, 0, TimeSpan.FromHours(8));
    private long _elapsed = 1;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now.ToUniversalTime();

    public override long GetTimestamp() => _elapsed;

    public void Elapse(TimeSpan time)
    {
        _elapsed += time.Ticks;
        _now += time;
    }

    /// <summary>As an administrator sets it; no time elapses.</summary>
    public void Set(DateTimeOffset now) => _now = now;
}
