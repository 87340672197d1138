using System.Globalization;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>
/// Workers killed at moments of chance, again and again. KILLS says how often, 50 for each store as a rule; KILL_SEED gives other moments.
/// A class for each store, so that both are killed at the same time.
/// </summary>
public abstract class KillLoopTests(string? connection, string store)
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("KILLS") ?? "50", CultureInfo.InvariantCulture);

    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("KILL_SEED") ?? "20261122", CultureInfo.InvariantCulture);

    [Fact]
    public async Task No_kill_loses_a_request_or_makes_one_twice()
    {
        using TestStore lives = new(connection);
        KillLoop loop = new(lives, Seed);

        await loop.RunAsync(Kills);
        await loop.FinishAsync();

        Assert.True(loop.Acknowledged.Count >= Kills / 3, $"Only {loop.Acknowledged.Count} requests were accepted in {Kills} lives.");
        await lives.AssertWholeAsync(loop.Acknowledged);
        TestContext.Current.TestOutputHelper?.WriteLine($"{store}: {Kills} kills (seed {Seed}), {loop.Acknowledged.Count} requests accepted, each drafted once.");
    }
}

/// <summary>The loop on SQLite.</summary>
public sealed class SqliteKillLoopTests() : KillLoopTests(null, "SQLite");

/// <summary>The loop on PostgreSQL.</summary>
public sealed class PostgresKillLoopTests(PostgresServer postgres) : KillLoopTests(postgres.CreateDatabase("kill_loop"), "PostgreSQL");
