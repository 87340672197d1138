using DevZoneDocs.EndToEnd.Tests.Jobs;

namespace DevZoneDocs.EndToEnd.Tests.Operations;

/// <summary>The drill of docs/operations.md: back up while the service is at work, lose everything, go on from the backup.</summary>
public sealed class BackupDrillTests
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
            CommandResult result = CommandLine.Run(store.File("."), ["backup", "--data", store.Data, "-o", restored.Data]);
            await backedUp.CancelAsync();
            await busy;
            Assert.True(result.ExitCode == 0, result.Output + result.Errors);
            service.Kill();
        }

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
    public void A_backup_is_never_written_over_another()
    {
        using TestStore store = new();
        Directory.CreateDirectory(store.File("old"));
        Directory.CreateDirectory(store.Data);
        File.WriteAllText(Path.Combine(store.Data, "store.db"), "");

        CommandResult result = CommandLine.Run(store.File("."), ["backup", "--data", store.Data, "-o", "old"]);

        Assert.Equal((2, "old：已经存在；备份只写入新的文件夹"), (result.ExitCode, Assert.Single(result.ErrorLines)));
    }

    [Fact]
    public async Task A_damaged_store_is_not_taken_for_a_backup()
    {
        using TestStore store = new();
        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        using (service)
        using (client)
        {
            await client.UntilAsync(await client.SendAsync(ZoneData.Of("滨河区")), "completed");
            service.Stop();
        }

        await File.WriteAllTextAsync(Assert.Single(Directory.GetFiles(store.Drafts)), "torn", TestContext.Current.CancellationToken);

        CommandResult result = CommandLine.Run(store.File("."), ["backup", "--data", store.Data, "-o", "copy"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("初稿与其校验值不符", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFileSystemEntries(store.File(".")), entry => Path.GetFileName(entry).StartsWith("copy", StringComparison.Ordinal));
    }

    private static async Task KeepSendingAsync(DraftClient client, CancellationToken end)
    {
        for (int i = 0; i < 30 && !end.IsCancellationRequested; i++)
            await client.SendAsync(ZoneData.Of("临江区", i));
    }
}
