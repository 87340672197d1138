using DevZoneDocs.Worker.Faults;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>The clock of the machine is set while drafts are waited for.</summary>
public sealed class ClockTests
{
    private const string FakeTime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

    [Fact]
    public async Task Neither_a_step_back_nor_a_leap_ahead_keeps_a_request_waiting()
    {
        using TestStore store = new();
        string clock = store.File("clock");
        await File.WriteAllTextAsync(clock, "+0");
        (ServiceProcess service, DraftClient client) = await store.StartAsync(
            ("LD_PRELOAD", FakeTime), ("FAKETIME_TIMESTAMP_FILE", clock), ("FAKETIME_NO_CACHE", "1"), ("FAKETIME_DONT_FAKE_MONOTONIC", "1"), (Poison.Variable, "slow=慢区"));
        List<string> ids = [];

        foreach (string offset in new[] { "-3h", "+2d", "-40d", "+0" })
        {
            // Two are being made and two wait while the clock is set.
            ids.AddRange(await Task.WhenAll(Enumerable.Range(ids.Count, 4).Select(number => client.SendAsync(ZoneData.Of("慢区", number)))));
            await File.WriteAllTextAsync(clock, offset);
            foreach (string id in ids)
                await client.UntilAsync(id, "completed", TimeSpan.FromMinutes(1));
        }

        // The clock was really set: the requests are days apart.
        Assert.True((await store.RowAsync(ids[8])).CreatedAt - (await store.RowAsync(ids[12])).CreatedAt > TimeSpan.FromDays(30));
        await store.AssertWholeAsync(service, client, ids);
    }
}
