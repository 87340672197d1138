using DevZoneDocs.Worker.Faults;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>The program dies at each durable step in turn, and what it had answered for is done all the same, once.</summary>
public sealed class SqliteCrashPointTests(LeftRunning left) : IClassFixture<LeftRunning>
{
    public static TheoryData<string> Points => [.. Enum.GetValues<CrashPoint>().Select(CrashPoints.NameOf)];

    [Theory]
    [MemberData(nameof(Points))]
    public async Task Nothing_is_lost_or_made_twice(string point)
    {
        using TestStore store = new();
        store.CopyFrom(left.Store);

        await new CrashScenario(store, point, left.RequestId).RunAsync();
    }
}

/// <summary>As above, where the two databases differ in what they do; EVERY_POINT=1 takes all.</summary>
public sealed class PostgresCrashPointTests(PostgresServer postgres, LeftRunningOnPostgres left) : IClassFixture<LeftRunningOnPostgres>
{
    public static TheoryData<string> Points => Environment.GetEnvironmentVariable("EVERY_POINT") == "1"
        ? SqliteCrashPointTests.Points
        : [.. new[] { CrashPoint.MigrateAfter, CrashPoint.AcceptAfterCommit, CrashPoint.ClaimAfter, CrashPoint.PublishBeforeCommit, CrashPoint.PublishAfterCommit }.Select(CrashPoints.NameOf)];

    [Theory]
    [MemberData(nameof(Points))]
    public async Task Nothing_is_lost_or_made_twice(string point)
    {
        using TestStore store = new(postgres.CreateDatabase($"crash_{point.Replace('-', '_')}", like: LeftRunningOnPostgres.Name), isShared: true);
        store.CopyFrom(left.Store);

        await new CrashScenario(store, point, left.RequestId).RunAsync();
    }
}
