using DevZoneDocs.Testing;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>The database cuts every connection and comes back, while drafts are asked for and made.</summary>
public sealed class DatabaseRestartTests
{
    private const int Restarts = 4;

    /// <summary>Requests that are acknowledged from one to the next: some of their drafts are being made then.</summary>
    private const int Between = 6;

    [Fact]
    public async Task Nothing_that_was_answered_for_is_lost_and_all_goes_on_by_itself()
    {
        using PostgresServer postgres = new();
        using TestStore store = new(postgres.CreateDatabase("restarted"));
        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        using ServiceProcess worker = store.Worker();
        await worker.StartedAsync();
        HashSet<string> acknowledged = [];

        Task restarting = Task.CompletedTask;
        for (int number = 0, restarts = 0; restarts <= Restarts; number++)
        {
            if (await client.TrySendAsync(ZoneData.Of("重启区", number)) is { } id)
                acknowledged.Add(id);
            if (acknowledged.Count < Between * (restarts + 1))
                continue;
            await restarting;
            if (restarts++ < Restarts)
                restarting = Task.Run(postgres.Restart);
        }

        foreach (string id in acknowledged)
            await client.UntilAsync(id, "completed");
        worker.Stop();
        await store.AssertWholeAsync(service, client, acknowledged);
    }
}
