using System.Globalization;
using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>How soon a dead worker's requests are worked on again. RESCUES says how many deaths are timed; 1 as a rule.</summary>
public sealed class RescueTimeTests(PostgresServer postgres)
{
    private const int AtOnce = 4;
    private static readonly int Deaths = int.Parse(Environment.GetEnvironmentVariable("RESCUES") ?? "1", CultureInfo.InvariantCulture);
    private static readonly (string, string)[] Slow = [(Poison.Variable, "stuck=久区"), ("Jobs__Concurrency", "4")];

    [Fact]
    public async Task On_another_machine_within_15_seconds()
    {
        List<TimeSpan> times = [];
        for (int death = 0; death < Deaths; death++)
        {
            using TestStore store = new(postgres.CreateDatabase($"rescue_{death}"));
            (ServiceProcess victim, string[] ids) = await BusyAsync(store);
            using ServiceProcess rescuer = store.Serve(Slow);
            await rescuer.StartedAsync();

            victim.Kill();

            times.AddRange(await RescuedAsync(store, ids));
        }

        Tell("another machine", times);
        Assert.True(Percentile99(times) <= TimeSpan.FromSeconds(15), string.Join(", ", times));
    }

    [Fact]
    public async Task On_one_machine_within_3_seconds_of_the_restart()
    {
        List<TimeSpan> times = [];
        for (int death = 0; death < Deaths; death++)
        {
            using TestStore store = new();
            (ServiceProcess victim, string[] ids) = await BusyAsync(store);
            victim.Kill();

            using ServiceProcess restarted = store.Serve(Slow);
            await restarted.StartedAsync();

            times.AddRange(await RescuedAsync(store, ids));
        }

        Tell("restart", times);
        Assert.True(times.Max() <= TimeSpan.FromSeconds(3), string.Join(", ", times));
    }

    private static async Task<(ServiceProcess Victim, string[] Ids)> BusyAsync(TestStore store)
    {
        (ServiceProcess victim, DraftClient client) = await store.StartAsync(Slow);
        using DraftClient kept = client;
        string[] ids = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(number => client.SendAsync(ZoneData.Of("久区", number))));
        foreach (string id in ids)
            await store.UntilAsync(id, row => row.State == RequestState.Running);
        return (victim, ids);
    }

    private static async Task<IReadOnlyList<TimeSpan>> RescuedAsync(TestStore store, string[] ids)
    {
        long start = TimeProvider.System.GetTimestamp();
        return await Task.WhenAll(ids.Select(async id =>
        {
            await store.UntilAsync(id, row => row is { State: RequestState.Running, Attempt: 2 });
            return TimeProvider.System.GetElapsedTime(start);
        }));
    }

    private static TimeSpan Percentile99(List<TimeSpan> times) => times.Order().ElementAt((int)Math.Ceiling(times.Count * 0.99) - 1);

    private static void Tell(string where, List<TimeSpan> times) => TestContext.Current.TestOutputHelper?.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{where}: {times.Count} rescues, median {times.Order().ElementAt(times.Count / 2).TotalSeconds:0.0} s, p99 {Percentile99(times).TotalSeconds:0.0} s"));
}
