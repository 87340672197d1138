using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>Requests that kill whoever drafts them: a stack without end, a heap without end, a wait or a loop without end.</summary>
public sealed class PoisonTests
{
    private static readonly (string, string)[] Deadly =
    [
        (Poison.Variable, "overflow=溢出区;memory=内存区;stuck=停顿区"),
        // An ordinary draft by a cold process on a busy machine stays below it.
        ("Jobs__TimeLimit", "00:00:15"),
        ("Jobs__MemoryLimit", "200"),
    ];

    [Fact]
    public async Task They_are_set_aside_after_three_deaths_while_others_go_on()
    {
        using TestStore store = new();
        (ServiceProcess service, DraftClient client) = await store.StartAsync(Deadly);
        string[] poisons = [.. await Task.WhenAll(new[] { "溢出区", "内存区", "停顿区" }.Select(zone => client.SendAsync(ZoneData.Of(zone))))];
        string[] others = [.. await Task.WhenAll(Enumerable.Range(0, 6).Select(number => client.SendAsync(ZoneData.Of("平安区", number))))];

        foreach (string id in others)
            await client.UntilAsync(id, "completed");
        List<DraftRequest> ends = [];
        foreach (string id in poisons)
            ends.Add(await store.UntilAsync(id, row => row.EndedAt is not null));

        Assert.All(ends, end => Assert.Equal((RequestState.Failed, 3, 3), (end.State, end.Crashes, end.Attempt)));
        Assert.Equal(["堆栈溢出", "内存不足", "超过时限 15 秒"], ends.Select(end => end.Problem!.Split('（', '）')[1]));
        await store.AssertWholeAsync(service, client, others, others: poisons.Length);
    }

    [Fact]
    public async Task A_drafting_process_ends_with_its_worker_even_in_a_loop()
    {
        using TestStore store = new();
        (ServiceProcess service, DraftClient client) = await store.StartAsync((Poison.Variable, "endless=循环区"));
        using DraftClient kept = client;
        string id = await client.SendAsync(ZoneData.Of("循环区"));
        await store.UntilAsync(id, row => row.State == RequestState.Running);
        int child = await Children.FirstOfAsync(service.Id);

        service.Kill();

        Assert.True(await Children.EndsAsync(child, TimeSpan.FromSeconds(20)), $"Process {child} lives on.");
    }
}
