namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>Lives of a service that end by SIGKILL, with a client that sends what was not yet answered for until it is.</summary>
internal sealed class KillLoop(TestStore store, int seed)
{
    private readonly Random _chance = new(seed);
    private int _next;
    private string? _unanswered;

    public HashSet<string> Acknowledged { get; } = [];

    public async Task RunAsync(int kills)
    {
        for (int kill = 0; kill < kills; kill++)
            await LiveAsync();
        if (_unanswered is not null)
            await FinishAsync();
    }

    private async Task LiveAsync()
    {
        using ServiceProcess service = store.Serve();

        // A part of the lives ends before the service is up: within the migration, the rescue, the first claims.
        bool isEarly = _chance.Next(5) == 0;
        if (!isEarly)
        {
            using DraftClient client = new(await service.AddressAsync());
            Task sending = SendAsync(client, service);
            await Task.Delay(_chance.Next(1500));
            service.Kill();
            await sending;
            return;
        }

        await Task.Delay(_chance.Next(1200));
        service.Kill();
    }

    private async Task SendAsync(DraftClient client, ServiceProcess service)
    {
        for (int i = 0; i < 2 && !service.HasEnded; i++)
        {
            _unanswered ??= ZoneData.Of($"第{_next}区", _next++);
            if (await client.TrySendAsync(_unanswered) is not { } id)
                return;
            Acknowledged.Add(id);
            _unanswered = null;
        }
    }

    private async Task FinishAsync()
    {
        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        using (client)
            Acknowledged.Add(await client.SendAsync(_unanswered!));
        service.Stop();
    }
}
