using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Notifications;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace DevZoneDocs.Worker.Tests.Storage;

/// <summary>A migrated store of a test's own, and rows in any state in one line.</summary>
internal sealed class GivenStore : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GivenStore()
    {
        Store = new Store(new StoreOptions { DataFolder = _folder.Path });
        Shelf = new DraftShelf(Store.Options);
        new StoreSetup(Store).MigrateAsync(CancellationToken.None).GetAwaiter().GetResult();
    }

    public Store Store { get; }

    public DraftShelf Shelf { get; }

    public ManualClock Clock { get; } = new();

    public Outbox Outbox => new(Webhook, Clock);

    public WebhookOptions Webhook { get; init; } = new();

    public string Folder => _folder.Path;

    public string Drafts => Store.Options.DraftsFolder!;

    public static NewRequest Request(string zone, string? key = null, string templates = "t1") => new()
    {
        Data = System.Text.Encoding.UTF8.GetBytes(zone),
        Zone = zone,
        Report = "annual",
        Period = "2026",
        TemplateHash = templates,
        IdempotencyKey = key,
        Actor = "test",
    };

    public RequestBook Book(string worker = "w1") => new(Store, new WorkerIdentity(worker), Outbox, Clock);

    public DraftPublisher Publisher(string worker = "w1") => new(Book(worker), Shelf, Clock, NullLogger<DraftPublisher>.Instance);

    public RequestIntake Intake() => new(Store, Book(), Shelf, new RequestLine(null!), Clock);

    public FileCleaner Cleaner() => new(Store, Shelf, new TrustedClock(Store, Clock), Clock, NullLogger<FileCleaner>.Instance);

    public StoreBond Bond => new(Store, Shelf, Clock);

    /// <summary>A request that has come to its draft, with the draft's file.</summary>
    public async Task<Claim> CompleteAsync(string zone, byte[]? content = null)
    {
        Claim claim = await AddAsync(zone, RequestState.Running);
        Assert.True(await Publisher().PublishAsync(claim, new Drafted("标题", 2, "{\"findings\":[]}", content ?? [1, 2, 3]), CancellationToken.None));
        return claim;
    }

    /// <summary>The deeds in the audit, oldest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> AuditAsync()
    {
        await using StoreContext context = Store.Open();
        return await context.Audit.AsNoTracking().OrderBy(entry => entry.Id).ToListAsync();
    }

    public IReadOnlyList<string> Files =>
        [.. Directory.GetFiles(Drafts).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> SetAside => [.. Shelf.Folder!.ListSetAside().Select(file => file.Name)];

    /// <summary>A request in that state, as attempt 1 of worker w1 where it is past the line.</summary>
    public async Task<Claim> AddAsync(string zone, RequestState state)
    {
        await using StoreContext context = Store.Open();
        NewRequest request = Request(zone);
        DraftRequest row = request.ToRow(Clock.GetUtcNow());
        row.State = state;
        row.Attempt = state == RequestState.Queued ? 0 : 1;
        row.Worker = state == RequestState.Running ? "w1" : null;
        row.EndedAt = state is RequestState.Queued or RequestState.Running ? null : Clock.GetUtcNow();
        context.PeriodData.Add(request.ToDataSet(Clock.GetUtcNow()));
        context.Requests.Add(row);
        await context.SaveChangesAsync();
        return new Claim(row.Id, row.Attempt, 0, row.Report, row.Polish, request.Data);
    }

    public async Task<DraftRequest> RowAsync(string id)
    {
        await using StoreContext context = Store.Open();
        return await context.Requests.AsNoTracking().SingleAsync(row => row.Id == id);
    }

    public async Task<StoreReport> VerifyAsync() => await new StoreVerifier(Store, Shelf).VerifyAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }
}
