namespace DevZoneDocs.Worker.Tests.Schedules;

/// <summary>A clock that is asked for while a firing is written, and now and then stops the writing as a power cut would.</summary>
internal sealed class CutClock(TimeProvider clock, Random random, double chance) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() =>
        random.NextDouble() < chance ? throw new IOException("The power went.") : clock.GetUtcNow();
}
