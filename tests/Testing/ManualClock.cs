using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace DevZoneDocs.Testing;

/// <summary>A clock that stands until a test moves it. Time passes by <c>Advance</c>, and timers fire; by <see cref="Set"/> none does.</summary>
public sealed class ManualClock() : FakeTimeProvider(new DateTimeOffset(2026, 10, 1, 8, 0, 0, TimeSpan.Zero))
{
    private readonly Channel<TimeSpan> _timers = Channel.CreateUnbounded<TimeSpan>();
    private TimeSpan _setBy;

    public override long GetTimestamp() => base.GetTimestamp() - _setBy.Ticks;

    /// <summary>Sets the time of day, as an administrator does.</summary>
    public void Set(DateTimeOffset now)
    {
        _setBy += now - GetUtcNow();
        AdjustTime(now);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        _timers.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until a timer is set that is due within these bounds, and says when; each is told once.</summary>
    public async Task<TimeSpan> TimerAsync(TimeSpan least, TimeSpan most)
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        return await _timers.Reader.ReadAllAsync(patience.Token).FirstAsync(due => due >= least && due <= most, patience.Token);
    }
}
