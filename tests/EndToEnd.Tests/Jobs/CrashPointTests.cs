using DevZoneDocs.Worker.Faults;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>The program dies at each durable step in turn, and what it had answered for is done all the same, once.</summary>
public sealed class CrashPointTests(PostgresServer postgres, LeftRunning left) : IClassFixture<LeftRunning>
{
    public static TheoryData<string> Points => [.. Enum.GetValues<CrashPoint>().Select(CrashPoints.NameOf)];

    /// <summary>Where the two databases differ in what they do; EVERY_POINT=1 takes all.</summary>
    public static TheoryData<string> PostgresPoints => Environment.GetEnvironmentVariable("EVERY_POINT") == "1"
        ? Points
        : [.. new[] { CrashPoint.MigrateAfter, CrashPoint.AcceptAfterCommit, CrashPoint.ClaimAfter, CrashPoint.PublishBeforeCommit, CrashPoint.PublishAfterCommit }.Select(CrashPoints.NameOf)];

    [Theory]
    [MemberData(nameof(Points))]
    public async Task On_SQLite_nothing_is_lost_or_made_twice(string point)
    {
        using TestStore store = new();
        store.CopyFrom(left.Store);

        await new CrashScenario(store, point, left.RequestId).RunAsync();
    }

    [Theory]
    [MemberData(nameof(PostgresPoints))]
    public async Task On_PostgreSQL_nothing_is_lost_or_made_twice(string point)
    {
        using TestStore store = new(postgres.CreateDatabase($"crash_{point.Replace('-', '_')}"), isShared: true);
        string first = await LeftRunning.LeaveAsync(store);

        await new CrashScenario(store, point, first).RunAsync();
    }
}
