using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>A worker that is frozen is as good as dead to the others, and wakes up with a draft in its hands.</summary>
public sealed class FrozenWorkerTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_cannot_publish_over_its_successor(bool isShared)
    {
        using TestStore store = new(postgres.CreateDatabase($"frozen_{isShared}".ToLowerInvariant()), isShared);
        (ServiceProcess frozen, DraftClient client) = await store.StartAsync((Poison.Variable, "slow=慢区"));
        using DraftClient kept = client;
        string id = await client.SendAsync(ZoneData.Of("慢区"));
        await store.UntilAsync(id, row => row.State == RequestState.Running);

        frozen.Freeze();
        using ServiceProcess successor = store.Serve();
        await store.UntilAsync(id, row => row is { State: RequestState.Completed, Attempt: 2 });
        frozen.Wake();
        await frozen.SaysAsync($"{id}, attempt 1, is drafted; published: False", "goes back into the line");

        DraftRequest row = await store.RowAsync(id);
        Assert.Equal((RequestState.Completed, 2), (row.State, row.Attempt));
        frozen.Stop();
        await store.AssertWholeAsync(successor, new DraftClient(await successor.AddressAsync()), [id]);
    }
}
