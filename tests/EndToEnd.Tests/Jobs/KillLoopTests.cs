using System.Globalization;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>Workers killed at moments of chance, again and again. KILLS says how often; 100 for each store as a rule.</summary>
public sealed class KillLoopTests(PostgresServer postgres)
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("KILLS") ?? "100", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(StoreKind.Sqlite)]
    [InlineData(StoreKind.Postgres)]
    public async Task No_kill_loses_a_request_or_makes_one_twice(StoreKind kind)
    {
        using TestStore store = new(kind == StoreKind.Postgres ? postgres.CreateDatabase("kill_loop") : null);
        KillLoop loop = new(store, seed: 20261122);

        await loop.RunAsync(Kills);
        await loop.FinishAsync();

        Assert.True(loop.Acknowledged.Count >= Kills / 3, $"Only {loop.Acknowledged.Count} requests were accepted in {Kills} lives.");
        await store.AssertWholeAsync(loop.Acknowledged);
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {Kills} kills, {loop.Acknowledged.Count} requests, all drafted once.");
    }
}
