namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>The same request a thousand times at once.</summary>
public sealed class IdenticalRequestsTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(StoreKind.Sqlite)]
    [InlineData(StoreKind.Postgres)]
    public async Task A_thousand_at_once_are_one_request_and_one_draft(StoreKind kind)
    {
        using TestStore store = new(kind == StoreKind.Postgres ? postgres.CreateDatabase("identical") : null);
        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        string data = ZoneData.Of("同一区");

        string[] ids = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => client.SendAsync(data)));

        string id = Assert.Single(ids.Distinct());
        await store.AssertWholeAsync(service, client, [id]);
    }
}
