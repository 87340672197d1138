using DevZoneDocs.Worker.Jobs;

namespace DevZoneDocs.Worker.Tests.Jobs;

public sealed class PulseWatchTests
{
    private readonly ManualClock _clock = new();
    private readonly PulseWatch _watch;

    public PulseWatchTests() => _watch = new PulseWatch(_clock);

    [Fact]
    public void A_pulse_that_moves_is_life()
    {
        for (int beat = 0; beat < 100; beat++)
        {
            Assert.False(_watch.IsDead("w1", beat));
            _clock.Advance(PulseWatch.Patience);
        }
    }

    [Fact]
    public void A_pulse_that_stands_still_is_death_once_patience_is_over()
    {
        Assert.False(_watch.IsDead("w1", 7));

        _clock.Advance(PulseWatch.Patience);
        Assert.False(_watch.IsDead("w1", 7));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(_watch.IsDead("w1", 7));
    }

    [Fact]
    public void A_clock_that_is_set_kills_nobody_and_keeps_nobody_alive()
    {
        _watch.IsDead("w1", 7);

        _clock.Set(_clock.GetUtcNow().AddYears(1));
        Assert.False(_watch.IsDead("w1", 7));

        _clock.Set(_clock.GetUtcNow().AddYears(-2));
        _clock.Advance(PulseWatch.Patience + TimeSpan.FromSeconds(1));
        Assert.True(_watch.IsDead("w1", 7));
    }

    [Fact]
    public void One_without_a_pulse_is_dead_after_patience_too()
    {
        Assert.False(_watch.IsDead("w1", null));
        _clock.Advance(PulseWatch.Patience + TimeSpan.FromSeconds(1));

        Assert.True(_watch.IsDead("w1", null));
    }

    [Fact]
    public void One_that_wakes_lives_again()
    {
        _watch.IsDead("w1", 7);
        _clock.Advance(PulseWatch.Patience * 2);

        Assert.False(_watch.IsDead("w1", 8));
    }
}
