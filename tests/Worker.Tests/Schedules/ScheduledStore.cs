using System.Text;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Schedules;
using DevZoneDocs.Worker.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace DevZoneDocs.Worker.Tests.Schedules;

/// <summary>A store on SQLite for the tests of schedules, and the machines that keep them on it.</summary>
internal sealed class ScheduledStore : IAsyncDisposable
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    // In memory where the system has such a folder: forty years are many commits.
    private static readonly string[] Roots = ["/dev/shm", Path.GetTempPath()];

    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    private readonly string _folder = Directory.CreateDirectory(Path.Combine(Roots.First(Directory.Exists), $"devzonedocs-{Path.GetRandomFileName()}")).FullName;

    private ScheduledStore() => Store = new Store(new StoreOptions { DataFolder = _folder });

    public Store Store { get; }

    public static async Task<ScheduledStore> EmptyAsync()
    {
        ScheduledStore given = new();
        await File.WriteAllBytesAsync(given.Store.Options.SqliteFile, await Migrated.Value);
        return given;
    }

    /// <summary>The file of an empty store, made once for all tests.</summary>
    private static async Task<byte[]> MigrateAsync()
    {
        using TemporaryFolder folder = new();
        await using Store store = new(new StoreOptions { DataFolder = folder.Path });
        await new StoreSetup(store).MigrateAsync(CancellationToken.None);
        SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(store.Options.SqliteFile);
    }

    /// <summary>The same store as another machine sees it.</summary>
    public Store OpenAnother() => new(Store.Options);

    /// <summary>One look at the schedules by a machine that has just started.</summary>
    public Task LookAsync(TimeProvider clock, params IReadOnlyList<Schedule> schedules) =>
        Keeper(Store, clock, clock, schedules).RunOnceAsync(TestContext.Current.CancellationToken);

    /// <param name="writing">The clock that the request is written by, so that a test can let the writing fail.</param>
    public static ScheduleKeeper Keeper(Store store, TimeProvider clock, TimeProvider writing, IReadOnlyList<Schedule> schedules)
    {
        // Nothing joins the line here: that is what the reconciler does once the request is written.
        RequestIntake intake = new(
            store, new RequestBook(store, new WorkerIdentity("w1"), new Outbox(new WebhookOptions(), writing), writing), new DraftShelf(store.Options), new RequestLine(null!), writing);
        DataChooser chooser = new(NullLogger<DataChooser>.Instance);
        ScheduleFirer firer = new(store, intake, chooser, Catalog, NullLogger<ScheduleFirer>.Instance);
        return new ScheduleKeeper(
            new ScheduleList(schedules, new ScheduleOptions()),
            store,
            firer,
            clock,
            NullLogger<ScheduleKeeper>.Instance);
    }

    public Task<IReadOnlyList<ScheduleLine>> BoardAsync(TimeProvider clock, params IReadOnlyList<Schedule> schedules) =>
        new ScheduleBoard(new ScheduleList(schedules, new ScheduleOptions()), Store, clock)
            .ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Hands in data for a period as the API does.</summary>
    public async Task HandInAsync(string period, string section, DateTimeOffset at)
    {
        byte[] json = Encoding.UTF8.GetBytes(
            $$$"""{"zone":{"name":"{{{GivenSchedule.ZoneName}}}"},"report":"quarter","period":"{{{period}}}","sections":{"economy":{ {{{section}}} } } }""");
        PeriodData data = PeriodDataReader.ReadJson(new MemoryStream(json));
        NewRequest request = new()
        {
            Data = json,
            Zone = data.Zone.Name,
            Report = data.Report,
            Period = data.Period.ToString(),
            TemplateHash = "of the API",
            Actor = "api",
        };
        await using StoreContext context = Store.Open();
        await context.InsertIfAbsentAsync(request.ToDataSet(at), TestContext.Current.CancellationToken);
    }

    /// <summary>The periods that were fired, in the order of their hours.</summary>
    public async Task<IReadOnlyList<ScheduleFiring>> FiringsAsync()
    {
        await using StoreContext context = Store.Open();
        return await context.Firings.AsNoTracking().OrderBy(row => row.DueAt).ThenBy(row => row.Period)
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    public async Task<IReadOnlyList<string>> PeriodsAsync() => [.. (await FiringsAsync()).Select(firing => firing.Period)];

    public async Task<IReadOnlyList<DraftRequest>> RequestsAsync()
    {
        await using StoreContext context = Store.Open();
        return await context.Requests.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The data that the only request is made of.</summary>
    public async Task<PeriodData> DataAsync()
    {
        DraftRequest request = Assert.Single(await RequestsAsync());
        await using StoreContext context = Store.Open();
        PeriodDataSet set = await context.PeriodData.SingleAsync(
            row => row.Hash == request.DataHash, TestContext.Current.CancellationToken);
        return PeriodDataReader.ReadJson(new MemoryStream(set.Content));
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
