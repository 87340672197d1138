using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Storage;
using DevZoneDocs.Worker.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Tests.Jobs;

/// <summary>A worker as the service puts it together, without schedules and without an API, made ready but not started.</summary>
internal sealed class GivenWorker : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IHost _host;

    /// <param name="connection">Of a PostgreSQL database; SQLite if null.</param>
    private GivenWorker(string? connection, Func<IDrafter> drafter)
    {
        Store = new Store(new StoreOptions { DataFolder = _folder.Path, ConnectionString = connection });
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddStore(Store, new WebhookOptions()).AddWorker(Store, new JobOptions { Concurrency = 1 })
            .AddSingleton(_ => drafter());
        _host = builder.Build();
    }

    public Store Store { get; }

    public RequestLine Line => _host.Services.GetRequiredService<RequestLine>();

    public RunningRequests Running => _host.Services.GetRequiredService<RunningRequests>();

    public Reconciler Reconciler => _host.Services.GetServices<IHostedService>().OfType<Reconciler>().Single();

    public static async Task<GivenWorker> ReadyAsync(string? connection, Func<IDrafter> drafter)
    {
        GivenWorker given = new(connection, drafter);
        await ServiceStart.PrepareAsync(given._host.Services, CancellationToken.None);
        return given;
    }

    public Task StartAsync() => _host.StartAsync();

    public Task<DraftRequest> AcceptAsync(string zone) =>
        _host.Services.GetRequiredService<RequestIntake>().AcceptAsync(GivenStore.Request(zone), CancellationToken.None);

    /// <returns>The row, once the request has come to its end.</returns>
    public async Task<DraftRequest> EndOfAsync(string id)
    {
        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            await using StoreContext context = Store.Open();
            DraftRequest row = await context.Requests.AsNoTracking().SingleAsync(request => request.Id == id);
            if (row.EndedAt is not null)
                return row;
            Assert.True(
                TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromMinutes(1), $"{id} is {row.State} in attempt {row.Attempt}.");
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        await Store.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
