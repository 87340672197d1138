namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>
/// Lives of a service that end by SIGKILL, with a client that sends what was not yet answered for until it is. When a life ends is
/// left to chance within what its parts take on this machine now: the start, the answer to a request, the making of a draft.
/// </summary>
internal sealed class KillLoop(TestStore store, int seed)
{
    private const int MeasureEvery = 20;

    private readonly Random _chance = new(seed);
    private TimeSpan _start;
    private TimeSpan _answer;
    private TimeSpan _draft;
    private int _next;
    private string? _unanswered;

    public HashSet<string> Acknowledged { get; } = [];

    public async Task RunAsync(int kills)
    {
        for (int kill = 0; kill < kills; kill++)
        {
            Task life = kill % MeasureEvery == 0 ? MeasureAsync() : (_chance.Next(10) switch
            {
                < 2 => DieStartingAsync(),
                < 5 => DieAnsweringAsync(),
                _ => DieDraftingAsync(),
            });
            await life;
        }
    }

    private async Task MeasureAsync()
    {
        (ServiceProcess service, DraftClient client) = await StartAsync();
        using (service)
        using (client)
        {
            string id = (await SendAsync(client))!;
            long sent = TimeProvider.System.GetTimestamp();
            await client.UntilAsync(id, "completed");
            _draft = TimeProvider.System.GetElapsedTime(sent);
            service.Kill();
        }
    }

    private async Task DieStartingAsync()
    {
        using ServiceProcess service = store.Serve();
        await Task.Delay(_start * _chance.NextDouble());
        service.Kill();
    }

    private async Task DieAnsweringAsync()
    {
        (ServiceProcess service, DraftClient client) = await StartAsync();
        using (service)
        using (client)
        {
            Task<string?> sending = SendAsync(client);
            await Task.Delay(_answer * _chance.NextDouble());
            service.Kill();
            await sending;
        }
    }

    private async Task DieDraftingAsync()
    {
        (ServiceProcess service, DraftClient client) = await StartAsync();
        using (service)
        using (client)
        {
            await SendAsync(client);
            await Task.Delay(_draft * _chance.NextDouble());
            service.Kill();
        }
    }

    private async Task<(ServiceProcess, DraftClient)> StartAsync()
    {
        long start = TimeProvider.System.GetTimestamp();
        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        _start = TimeProvider.System.GetElapsedTime(start);
        return (service, client);
    }

    private async Task<string?> SendAsync(DraftClient client)
    {
        _unanswered ??= ZoneData.Of($"第{_next}区", _next++);
        long start = TimeProvider.System.GetTimestamp();
        if (await client.TrySendAsync(_unanswered) is not { } id)
            return null;
        _answer = TimeProvider.System.GetElapsedTime(start);
        Acknowledged.Add(id);
        _unanswered = null;
        return id;
    }

    /// <summary>What was never answered for may be there or not; it is answered for now.</summary>
    public async Task FinishAsync()
    {
        if (_unanswered is null)
            return;
        (ServiceProcess service, DraftClient client) = await StartAsync();
        using (service)
        using (client)
        {
            await SendAsync(client);
            service.Stop();
        }
    }
}
