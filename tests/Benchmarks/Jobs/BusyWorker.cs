using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DevZoneDocs.Worker;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Benchmarks.Jobs;

/// <summary>A worker in this process, and requests for it.</summary>
internal sealed class BusyWorker(IHost host, Store store) : IAsyncDisposable
{
    private const int Senders = 16;
    private const int WarmUp = 1000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private RequestIntake Intake => host.Services.GetRequiredService<RequestIntake>();

    public static async Task<BusyWorker> StartAsync(StoreOptions options, IDrafter? drafter)
    {
        Store store = new(options);
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddStore(store, new WebhookOptions()).AddWorker(store, new JobOptions { Concurrency = drafter is null ? Environment.ProcessorCount : 8 });
        if (drafter is not null)
            builder.Services.AddSingleton(drafter);
        IHost host = builder.Build();
        await ServiceStart.PrepareAsync(host.Services, CancellationToken.None);
        await host.StartAsync();
        BusyWorker worker = new(host, store);

        // The first of all pays for the start.
        await worker.FloodAsync(WarmUp, "warm");
        return worker;
    }

    /// <returns>Jobs a second from the first that was sent to the last that was done, acceptances a second, and what a job took of this process's time.</returns>
    public async Task<(double Jobs, double Accepted, TimeSpan Processor)> FloodAsync(int count, string zone = "区")
    {
        long start = TimeProvider.System.GetTimestamp();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = Senders }, async (number, token) =>
            await Intake.AcceptAsync(Request(zone, number, Encoding.UTF8.GetBytes($"{zone}{number}")), token));
        TimeSpan accepted = TimeProvider.System.GetElapsedTime(start);
        await DoneAsync();
        return (count / TimeProvider.System.GetElapsedTime(start).TotalSeconds, count / accepted.TotalSeconds, (Environment.CpuUsage.TotalTime - before) / count);
    }

    /// <returns>Milliseconds from a request's being sent to its draft's being begun, in order.</returns>
    public async Task<double[]> DelaysAsync(int count, NoOpDrafter drafter)
    {
        Dictionary<string, long> sent = [];
        for (int number = 0; number < count; number++)
        {
            string data = $"delay{number}";
            sent[data] = TimeProvider.System.GetTimestamp();
            await Intake.AcceptAsync(Request("区", number, Encoding.UTF8.GetBytes(data)), CancellationToken.None);
            await Task.Delay(Pause);
        }

        await DoneAsync();
        return [.. sent.Select(request => TimeProvider.System.GetElapsedTime(request.Value, drafter.Begun[request.Key]).TotalMilliseconds).Order()];
    }

    /// <returns>From the first request sent, all at once, to the last real draft.</returns>
    public async Task<TimeSpan> DraftAsync(int count)
    {
        string seed = await File.ReadAllTextAsync(DevZoneDocs.Testing.Repository.PathOf("seeds", "jindong-2010-q1-q3.json"));
        long start = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, count).Select(number => Task.Run(() =>
        {
            JsonNode data = JsonNode.Parse(seed)!;
            data["note"] = number.ToString(CultureInfo.InvariantCulture);
            return Intake.AcceptAsync(Request("金东", number, JsonSerializer.SerializeToUtf8Bytes(data), "first-three-quarters"), CancellationToken.None);
        })));
        await DoneAsync();
        await using StoreContext context = store.Open();
        int completed = await context.Requests.CountAsync(row => row.Zone == "金东" && row.State == RequestState.Completed);
        return completed == count ? TimeProvider.System.GetElapsedTime(start) : throw new InvalidOperationException($"{completed} of {count} became drafts.");
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        await store.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private async Task DoneAsync()
    {
        await using StoreContext context = store.Open();
        while (await context.Requests.AnyAsync(row => row.EndedAt == null))
            await Task.Delay(TimeSpan.FromMilliseconds(10));
    }

    private static NewRequest Request(string zone, int number, byte[] data, string report = "annual") => new()
    {
        Data = data,
        Zone = zone,
        Report = report,
        Period = number.ToString(CultureInfo.InvariantCulture),
        TemplateHash = "none",
        Actor = "benchmark",
    };
}
