using System.Globalization;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>
/// Workers killed at moments of chance, again and again. KILLS says how often, 50 for each store as a rule; KILL_SEED gives other moments.
/// </summary>
public sealed class KillLoopTests(PostgresServer postgres)
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("KILLS") ?? "50", CultureInfo.InvariantCulture);

    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("KILL_SEED") ?? "20261122", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(StoreKind.Sqlite)]
    [InlineData(StoreKind.Postgres)]
    public async Task No_kill_loses_a_request_or_makes_one_twice(StoreKind kind)
    {
        using TestStore store = new(kind == StoreKind.Postgres ? postgres.CreateDatabase("kill_loop") : null);
        KillLoop loop = new(store, Seed);

        await loop.RunAsync(Kills);
        await loop.FinishAsync();

        Assert.True(loop.Acknowledged.Count >= Kills / 3, $"Only {loop.Acknowledged.Count} requests were accepted in {Kills} lives.");
        await store.AssertWholeAsync(loop.Acknowledged);
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {Kills} kills (seed {Seed}), {loop.Acknowledged.Count} requests accepted, each drafted once.");
    }
}
