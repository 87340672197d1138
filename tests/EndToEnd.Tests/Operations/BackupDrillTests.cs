using DevZoneDocs.EndToEnd.Tests.Jobs;

namespace DevZoneDocs.EndToEnd.Tests.Operations;

/// <summary>The drill of docs/operations.md: back up while the service is at work, lose everything, go on from the backup.</summary>
public sealed class BackupDrillTests(PostgresServer postgres)
{
    [Fact]
    public async Task What_was_answered_for_before_the_backup_is_there_after_the_restore()
    {
        using TestStore store = new(), restored = new();
        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        List<string> before = [];
        using (service)
        using (client)
        {
            for (int i = 0; i < 8; i++)
                before.Add(await client.SendAsync(ZoneData.Of("滨河区", i)));
            await client.UntilAsync(before[0], "completed");
            using CancellationTokenSource backedUp = new();
            Task busy = KeepSendingAsync(client, backedUp.Token);
            CommandResult result = store.Run("backup", "-o", store.File("backup"));
            await backedUp.CancelAsync();
            await busy;
            Assert.True(result.ExitCode == 0, result.Output + result.Errors);
            service.Kill();
        }

        CommandResult back = restored.Run("restore", store.File("backup"));
        Assert.True(back.ExitCode == 0, back.Output + back.Errors);
        restored.Verify();
        (ServiceProcess again, DraftClient asked) = await restored.StartAsync();
        using (again)
        using (asked)
        {
            foreach (string id in before)
            {
                await asked.UntilAsync(id, "completed");
                DocxAssert.Sound(await asked.FetchAsync(id));
            }

            again.Stop();
        }

        restored.Verify();
    }

    [Fact]
    public async Task A_restore_keeps_the_folder_that_it_takes_the_place_of()
    {
        using TestStore store = new();
        Dictionary<string, byte[]> drafts = await store.DraftAsync("甲区");
        store.Run("backup", "-o", store.File("backup"));
        await store.DraftAsync("乙区");

        CommandResult back = store.Run("restore", store.File("backup"));

        Assert.True(back.ExitCode == 0, back.Output + back.Errors);
        Assert.Equal(2, Directory.GetFiles(Path.Combine($"{store.Data}.replaced", "drafts"), "*.docx").Length);
        await store.AssertHandsOutAsync(drafts);
    }

    [Fact]
    public async Task On_PostgreSQL_a_dump_and_a_copy_of_the_shared_folder_are_the_store_again()
    {
        using TestStore store = new(postgres.CreateDatabase("dumped"), isShared: true);
        Dictionary<string, byte[]> drafts = await store.DraftAsync("甲区", "乙区");
        string dump = postgres.Dump("dumped");
        foreach ((string id, byte[] content) in await store.DraftAsync("丙区"))
            drafts[id] = content;

        using TestStore restored = new(postgres.Restore(dump, "undumped"), isShared: true);
        CommandResult back = restored.Run("restore", store.Drafts);
        Assert.Contains("数据库里没有记录的文件", back.Output, StringComparison.Ordinal);
        CommandResult adopted = restored.Run("adopt");

        Assert.True(adopted.ExitCode == 0, adopted.Output + adopted.Errors);
        await restored.AssertHandsOutAsync(drafts);
    }

    private static async Task KeepSendingAsync(DraftClient client, CancellationToken end)
    {
        for (int i = 0; i < 30 && !end.IsCancellationRequested; i++)
            await client.SendAsync(ZoneData.Of("临江区", i));
    }
}
