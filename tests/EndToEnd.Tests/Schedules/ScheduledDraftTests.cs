using System.Text.Json;
using DevZoneDocs.EndToEnd.Tests.Jobs;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.EndToEnd.Tests.Schedules;

/// <summary>Drafts made by a schedule, by real processes whose clock is set.</summary>
public sealed class ScheduledDraftTests(PostgresServer postgres)
{
    private const string FakeTime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

    [Fact]
    public async Task A_service_that_was_off_makes_each_missed_month_once_when_it_comes_back()
    {
        using TestStore store = new();
        string[] ids = await MissThreeMonthsAsync(store, helpers: 0, async address =>
        {
            JsonElement line = await BoardAsync(address);
            Assert.Equal(3, line.GetProperty("firings").GetArrayLength());
            Assert.Equal("2027-02-01T00:00:00+08:00", line.GetProperty("nextFiring").GetString());
            Assert.Equal("2027-01..2027-01", line.GetProperty("nextPeriod").GetString());
        });

        await store.AssertWholeAsync(ids);
    }

    [Fact]
    public async Task Three_machines_that_come_back_at_once_make_it_once()
    {
        using TestStore store = new(postgres.CreateDatabase("scheduled"), isShared: true);

        string[] ids = await MissThreeMonthsAsync(store, helpers: 2, _ => Task.CompletedTask);

        await store.AssertWholeAsync(ids);
    }

    [Fact]
    public void Schedules_with_faults_are_refused_at_the_start_with_every_fault()
    {
        using TestStore store = new();

        CommandResult result = CommandLine.Run(
            store.File("."),
            ["serve", "--data", store.Data, "--urls", "http://127.0.0.1:0"],
            environment: [("Schedules__0__Name", "x"), ("Schedules__0__Report", "month"), ("Schedules__0__Cron", "monthly")]);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(2, result.ErrorLines.Count);
        Assert.Equal("Schedules:0:Zone：没有填写", result.ErrorLines[0]);
        Assert.StartsWith("Schedules:0:Cron：“monthly”不是", result.ErrorLines[1], StringComparison.Ordinal);
    }

    /// <summary>Met in October, off till the middle of January.</summary>
    private static async Task<string[]> MissThreeMonthsAsync(TestStore store, int helpers, Func<Uri, Task> look)
    {
        using (ServiceProcess service = store.Serve(At("2026-10-05 00:00:00")))
        {
            await service.AddressAsync();
            await MarkedAsync(store);
            service.Stop();
        }

        (string, string)[] january = At("2027-01-15 00:00:00");
        (ServiceProcess back, DraftClient client) = await store.StartAsync(january);
        ServiceProcess[] others = [.. Enumerable.Range(0, helpers).Select(_ => store.Worker(january))];
        using (back)
        using (client)
        {
            IReadOnlyList<ScheduleFiring> firings = await GivenFiring.UntilAsync(store, 3);
            string[] ids = [.. firings.Select(firing => firing.RequestId!)];
            foreach (string id in ids)
                await client.UntilAsync(id, "completed");
            Assert.Equal(["2026-10..2026-10", "2026-11..2026-11", "2026-12..2026-12"], firings.Select(firing => firing.Period));
            Assert.Equal(3, ids.Distinct().Count());
            await look(await back.AddressAsync());
            foreach (ServiceProcess other in others)
                other.Stop();
            back.Stop();
            return ids;
        }
    }

    private static async Task<JsonElement> BoardAsync(Uri address)
    {
        using HttpClient http = new() { BaseAddress = address };
        JsonElement listing = JsonElement.Parse(await http.GetStringAsync(new Uri("/api/schedules", UriKind.Relative)));
        return Assert.Single(listing.GetProperty("schedules").EnumerateArray());
    }

    /// <summary>Until the schedule has been met.</summary>
    private static async Task MarkedAsync(TestStore test)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            await using StoreContext context = test.Open();
            if (context.Marks.Any())
                return;
            Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromMinutes(2), "The schedule was not met.");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    /// <summary>A process that is started at that hour, and whose clock goes on from there.</summary>
    private static (string Name, string Value)[] At(string hour) =>
        [.. GivenFiring.Monthly, ("LD_PRELOAD", FakeTime), ("FAKETIME", $"@{hour}"), ("FAKETIME_DONT_FAKE_MONOTONIC", "1")];
}
