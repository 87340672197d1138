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

    private static async Task KeepSendingAsync(DraftClient client, CancellationToken end)
    {
        for (int i = 0; i < 30 && !end.IsCancellationRequested; i++)
            await client.SendAsync(ZoneData.Of("临江区", i));
    }
}
