using System.Globalization;
using DevZoneDocs.Testing;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Benchmarks.Jobs;

/// <summary>What a request costs beside its draft, and how soon it is begun: the figures of jobs.md.</summary>
internal static class JobFigures
{
    private const int Apart = 200;
    private static readonly int Jobs = Given("JOBS", 2000);
    private static readonly int Drafts = Given("DRAFTS", 500);

    /// <param name="store">The only one to measure; both if null.</param>
    public static async Task PrintAsync(string? store, TextWriter writer)
    {
        using PostgresServer postgres = new() { IsDurable = true };
        await writer.WriteLineAsync($"| store | no-op jobs/s | processor time a job | accepted/s | pick-up p50 | pick-up p95 | {Drafts} drafts |");
        await writer.WriteLineAsync("| --- | --- | --- | --- | --- | --- | --- |");
        if (store is null or "sqlite")
            await MeasureAsync("SQLite", () => null, writer);
        if (store is null or "postgres")
            await MeasureAsync("PostgreSQL", () => postgres.CreateDatabase($"jobs_{Environment.TickCount64.ToString(CultureInfo.InvariantCulture)}"), writer);
    }

    private static async Task MeasureAsync(string name, Func<string?> connection, TextWriter writer)
    {
        (double perSecond, double accepted, TimeSpan processor) = await WithAsync(connection(), new NoOpDrafter(), worker => worker.FloodAsync(Jobs));
        NoOpDrafter drafter = new();
        double[] delays = await WithAsync(connection(), drafter, worker => worker.DelaysAsync(Apart, drafter));
        TimeSpan drafts = await WithAsync(connection(), null, worker => worker.DraftAsync(Drafts));
        await writer.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {perSecond:0} | {processor.TotalMilliseconds:0.0} ms | {accepted:0} | {delays[delays.Length / 2]:0} ms | {delays[(int)(delays.Length * 0.95)]:0} ms | {drafts.TotalSeconds:0} s |"));
    }

    private static async Task<T> WithAsync<T>(string? connection, NoOpDrafter? drafter, Func<BusyWorker, Task<T>> measure)
    {
        using TemporaryFolder folder = new();
        await using BusyWorker worker = await BusyWorker.StartAsync(new StoreOptions { DataFolder = folder.Path, ConnectionString = connection }, drafter);
        return await measure(worker);
    }

    private static int Given(string variable, int usual) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int count) ? count : usual;
}
