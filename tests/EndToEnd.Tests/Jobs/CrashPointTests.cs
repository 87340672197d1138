using DevZoneDocs.Worker.Faults;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>The program dies at each durable step in turn, and what it had answered for is done all the same, once.</summary>
/// <remarks>Each third is a class, since the tests of one class wait for each other.</remarks>
public abstract class SqliteCrashPoints(LeftRunning left) : IClassFixture<LeftRunning>
{
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<CrashPoint>().Select(CrashPoints.NameOf)];

    protected static TheoryData<string> Third(int first) => [.. All.Where((_, i) => i % 3 == first)];

    protected async Task DieAndLiveOnAsync(string point)
    {
        using TestStore store = new();
        store.CopyFrom(left.Store);

        await new CrashScenario(store, point, left.RequestId).RunAsync();
    }
}

public sealed class SqliteCrashPointTests(LeftRunning left) : SqliteCrashPoints(left)
{
    public static TheoryData<string> Points => Third(0);

    [Theory]
    [MemberData(nameof(Points))]
    public Task Nothing_is_lost_or_made_twice(string point) => DieAndLiveOnAsync(point);
}

public sealed class SecondSqliteCrashPointTests(LeftRunning left) : SqliteCrashPoints(left)
{
    public static TheoryData<string> Points => Third(1);

    [Theory]
    [MemberData(nameof(Points))]
    public Task Nothing_is_lost_or_made_twice(string point) => DieAndLiveOnAsync(point);
}

public sealed class ThirdSqliteCrashPointTests(LeftRunning left) : SqliteCrashPoints(left)
{
    public static TheoryData<string> Points => Third(2);

    [Theory]
    [MemberData(nameof(Points))]
    public Task Nothing_is_lost_or_made_twice(string point) => DieAndLiveOnAsync(point);
}

/// <summary>As above, where the two databases differ in what they do; EVERY_POINT=1 takes all.</summary>
public sealed class PostgresCrashPointTests(PostgresServer postgres, LeftRunningOnPostgres left) : IClassFixture<LeftRunningOnPostgres>
{
    public static TheoryData<string> Points => Environment.GetEnvironmentVariable("EVERY_POINT") == "1"
        ? [.. SqliteCrashPoints.All]
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
