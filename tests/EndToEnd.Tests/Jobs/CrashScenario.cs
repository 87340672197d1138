using DevZoneDocs.EndToEnd.Tests.Schedules;
using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>A life in which every durable step is taken, up to the one at which it ends; and the life after it.</summary>
internal sealed class CrashScenario(TestStore store, string point, string leftRunning)
{
    private const string Slow = "慢区";
    private const string Unwanted = "撤回区";
    private const string Deadly = "溢出区";
    private const string Poisons = $"slow={Slow};slow={Unwanted};overflow={Deadly}";

    private string? _slow;
    private string? _unwanted;
    private string? _deadly;
    private bool _isCancelled;

    /// <summary>Only a drafting process that dies brings a request back by this way.</summary>
    private bool NeedsDeath => point.StartsWith("end-", StringComparison.Ordinal);

    /// <summary>Only a schedule that is due comes by this way.</summary>
    private bool NeedsFiring => point.StartsWith("fire-", StringComparison.Ordinal);

    /// <summary>Only a draft that is damaged, and asked for again, comes by this way.</summary>
    private bool NeedsDamage => point.StartsWith("mend-", StringComparison.Ordinal);

    private bool NeedsDeletion => point.StartsWith("delete-", StringComparison.Ordinal);

    // One drafting process at a time: a second would only have to be started, in each of the two lives.
    private (string, string)[] Settings => [(Poison.Variable, Poisons), ("Jobs__Concurrency", "1"), .. NeedsFiring ? GivenFiring.Monthly : []];

    public async Task RunAsync()
    {
        await DieAsync();
        await LiveOnAsync();
    }

    private async Task DieAsync()
    {
        if (NeedsFiring)
            await GivenFiring.MakeDueAsync(store);
        using ServiceProcess service = store.Serve([(CrashPoints.Variable, point), .. Settings]);
        if (await UpAsync(service) is { } address)
        {
            using DraftClient client = new(address);
            _slow = await client.TrySendAsync(ZoneData.Of(Slow));
            if (NeedsDeath)
                _deadly = await client.TrySendAsync(ZoneData.Of(Deadly));
            _unwanted = await client.TrySendAsync(ZoneData.Of(Unwanted));
            _isCancelled = _unwanted is not null && await client.TryCancelAsync(_unwanted);
            if (NeedsDamage)
                await DamageAsync(client);
            if (NeedsDeletion)
            {
                await client.UntilAsync(leftRunning, "completed");
                await client.TryDeleteAsync(leftRunning);
            }
        }

        const int Killed = 128 + 9;
        Assert.True(service.WaitForEnd(TimeSpan.FromMinutes(1)), $"{point} was never reached:\n{service.Output}");
        Assert.True(service.ExitCode == Killed, service.Output);
    }

    private async Task LiveOnAsync()
    {
        List<string> drafted = NeedsDeletion ? [] : [leftRunning];
        int others = 0;
        (ServiceProcess service, DraftClient client) = await store.StartAsync(Settings);
        if (NeedsDeletion)
            await client.TryDeleteAsync(leftRunning);
        string slow = await client.SendAsync(ZoneData.Of(Slow));
        Assert.Equal(_slow ?? slow, slow);
        drafted.Add(slow);
        if (_deadly is not null)
        {
            await client.UntilAsync(_deadly, "failed");
            others++;
        }

        // What was not answered for may have been accepted all the same: to send it again finds it, or makes it.
        _unwanted ??= await client.SendAsync(ZoneData.Of(Unwanted));
        if (await EndOfUnwantedAsync(client) == RequestState.Completed)
            drafted.Add(_unwanted);
        else
            others++;
        if (NeedsFiring)
            drafted.Add(Assert.Single(await GivenFiring.UntilAsync(store, 1)).RequestId!);
        await store.AssertWholeAsync(service, client, drafted, others);
        if (NeedsDeletion)
            Assert.DoesNotContain(store.DraftFiles, file => file.Contains(leftRunning, StringComparison.Ordinal));
    }

    private async Task DamageAsync(DraftClient client)
    {
        await client.UntilAsync(_slow!, "completed");
        await File.WriteAllTextAsync(Assert.Single(store.DraftFiles, file => file.Contains(_slow!, StringComparison.Ordinal)), "torn");
        await client.TrySendAsync(ZoneData.Of(Slow));
    }

    /// <summary>What was answered for as cancelled stays so; else it is cancelled now, unless its draft was quicker.</summary>
    private async Task<RequestState> EndOfUnwantedAsync(DraftClient client)
    {
        if (!_isCancelled)
            await client.TryCancelAsync(_unwanted!);
        RequestState state = (await store.UntilAsync(_unwanted!, row => row.EndedAt is not null)).State;
        Assert.True(state == RequestState.Cancelled || (!_isCancelled && state == RequestState.Completed), $"{state}");
        return state;
    }

    private static async Task<Uri?> UpAsync(ServiceProcess service)
    {
        try
        {
            return await service.AddressAsync();
        }
        catch (InvalidOperationException) when (service.HasEnded)
        {
            return null;
        }
    }
}
