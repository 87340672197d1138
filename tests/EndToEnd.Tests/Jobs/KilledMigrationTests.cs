namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>A service that is killed while it makes its tables.</summary>
public sealed class KilledMigrationTests
{
    private const int Kills = 4;

    [Fact]
    public async Task The_next_start_finishes_them()
    {
        for (int kill = 0; kill < Kills; kill++)
        {
            using TestStore store = new();
            await KillAsync(store, TimeSpan.FromMilliseconds(300 + (200 * kill)));

            (ServiceProcess service, DraftClient client) = await store.StartAsync();
            using (client)
                await client.UntilAsync(await client.SendAsync(ZoneData.Of("新区")), "completed");
            service.Stop();

            store.Verify();
        }
    }

    /// <summary>Counted from the moment at which the data folder appears, however slow the machine is.</summary>
    private static async Task KillAsync(TestStore store, TimeSpan after)
    {
        using ServiceProcess service = store.Serve();
        while (!Directory.Exists(store.Data) && !service.HasEnded)
            await Task.Delay(TimeSpan.FromMilliseconds(5));
        await Task.Delay(after);
        service.Kill();
    }
}
