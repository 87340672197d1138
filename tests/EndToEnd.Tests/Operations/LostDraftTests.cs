using DevZoneDocs.EndToEnd.Tests.Jobs;

namespace DevZoneDocs.EndToEnd.Tests.Operations;

/// <summary>A draft's file that is gone or damaged is made again from its data, and keeps nothing else from anybody.</summary>
public sealed class LostDraftTests(PostgresServer postgres)
{
    [Theory]
    [InlineData(StoreKind.Sqlite)]
    [InlineData(StoreKind.Postgres)]
    public async Task It_is_the_same_again_when_its_content_is_sent_again(StoreKind kind)
    {
        using TestStore store = Store(kind, "resent");
        Dictionary<string, byte[]> drafts = await store.DraftAsync("甲区", "乙区");
        File.Delete(FileOf(store, drafts.Keys.First()));

        Dictionary<string, byte[]> again = await store.DraftAsync("甲区");

        Assert.Equal(drafts.First(), Assert.Single(again));
        await store.AssertHandsOutAsync(drafts);
    }

    [Theory]
    [InlineData(StoreKind.Sqlite)]
    [InlineData(StoreKind.Postgres)]
    public async Task It_is_the_same_again_when_the_store_is_mended(StoreKind kind)
    {
        using TestStore store = Store(kind, "mended");
        Dictionary<string, byte[]> drafts = await store.DraftAsync("甲区", "乙区");
        string damaged = drafts.Keys.First();
        await File.WriteAllTextAsync(FileOf(store, damaged), "torn");

        CommandResult mended = store.Run("verify-store", "--mend");
        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        await client.UntilAsync(damaged, "completed");

        Assert.Equal(1, mended.ExitCode);
        Assert.Contains("模板没有变，内容与原稿相同", mended.Output, StringComparison.Ordinal);
        Assert.Equal(drafts[damaged], await client.FetchAsync(damaged));
        await store.AssertWholeAsync(service, client, drafts.Keys);
    }

    [Fact]
    public async Task A_backup_holds_what_is_sound_and_lists_what_is_not()
    {
        using TestStore store = new(), restored = new();
        Dictionary<string, byte[]> drafts = await store.DraftAsync("甲区", "乙区", "丙区");
        string lost = drafts.Keys.First();
        File.Delete(FileOf(store, lost));

        CommandResult backedUp = store.Run("backup", "-o", store.File("backup"));
        CommandResult back = restored.Run("restore", store.File("backup"));
        restored.Run("verify-store", "--mend");
        (ServiceProcess service, DraftClient client) = await restored.StartAsync();
        await client.UntilAsync(lost, "completed");

        Assert.Equal((1, 1), (backedUp.ExitCode, back.ExitCode));
        Assert.Contains("初稿 2 份", backedUp.Output, StringComparison.Ordinal);
        Assert.Contains($"[file.unreadable] {lost}", backedUp.Output, StringComparison.Ordinal);
        await restored.AssertWholeAsync(service, client, drafts.Keys);
    }

    private TestStore Store(StoreKind kind, string name) =>
        kind == StoreKind.Sqlite ? new TestStore() : new TestStore(postgres.CreateDatabase(name), isShared: true);

    private static string FileOf(TestStore store, string id) => Path.Combine(store.Drafts, $"{id}-1.docx");
}
