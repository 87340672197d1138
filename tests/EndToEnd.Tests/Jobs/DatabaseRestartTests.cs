using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>The database cuts every connection and comes back, while drafts are asked for and made.</summary>
public sealed class DatabaseRestartTests
{
    private const int Restarts = 4;

    [Fact]
    public async Task Nothing_that_was_answered_for_is_lost_and_all_goes_on_by_itself()
    {
        using PostgresServer postgres = new();
        using TestStore store = new(postgres.CreateDatabase("restarted"));
        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        using ServiceProcess worker = store.Worker();
        await worker.StartedAsync();
        HashSet<string> acknowledged = [];

        Task restarting = Task.Run(() => RestartAsync(postgres));
        for (int number = 0; !restarting.IsCompleted || acknowledged.Count < 10; number++)
        {
            if (await client.TrySendAsync(ZoneData.Of("重启区", number)) is { } id)
                acknowledged.Add(id);
            await Task.Delay(TimeSpan.FromMilliseconds(250));
        }

        await restarting;
        foreach (string id in acknowledged)
            await client.UntilAsync(id, "completed");
        worker.Stop();
        await store.AssertWholeAsync(service, client, acknowledged);
    }

    private static async Task RestartAsync(PostgresServer postgres)
    {
        for (int i = 0; i < Restarts; i++)
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            postgres.Restart();
        }
    }
}
