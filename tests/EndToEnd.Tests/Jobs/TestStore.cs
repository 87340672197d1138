using System.Security.Cryptography;
using DevZoneDocs.Worker.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.EndToEnd.Tests.Jobs;

/// <summary>A store of a test's own, the processes on it, and what must be true of it at the end of every test.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly bool _isOrdinary;
    private readonly (string Name, string Value)[] _settings;
    private readonly Lazy<Store> _store;
    private readonly List<ServiceProcess> _processes = [];

    /// <param name="connection">Of a PostgreSQL database, or null for SQLite.</param>
    /// <param name="isShared">Whether drafts lie in a shared folder rather than in PostgreSQL.</param>
    /// <param name="dataFolder">One on another disk, or null.</param>
    /// <param name="isOrdinary">Whether its processes are an ordinary user's, to whom the folder belongs.</param>
    public TestStore(string? connection = null, bool isShared = false, string? dataFolder = null, bool isOrdinary = false)
    {
        _isOrdinary = isOrdinary;
        if (isOrdinary)
            OrdinaryUser.Own(_folder.Path);
        Data = dataFolder ?? _folder.File("data");
        _store = new Lazy<Store>(() => new Store(new StoreOptions { DataFolder = Data, ConnectionString = connection, SharedFolder = isShared ? _folder.File("shared") : null }));
        List<(string, string)> settings = [("Jobs__Concurrency", "2")];
        if (connection is not null)
            settings.Add(("Store__ConnectionString", connection));
        if (isShared)
            settings.Add(("Store__SharedFolder", _folder.File("shared")));
        _settings = [.. settings];
    }

    public string Data { get; }

    public string Drafts => _settings.Any(setting => setting.Name == "Store__SharedFolder") ? _folder.File("shared") : Path.Combine(Data, "drafts");

    /// <summary>The database itself, beside the processes that are at it.</summary>
    public Store Database => _store.Value;

    public StoreContext Open() => Database.Open();

    /// <returns>The request's row, as the database has it.</returns>
    public async Task<DraftRequest> RowAsync(string id)
    {
        await using StoreContext context = Open();
        return await context.Requests.AsNoTracking().SingleAsync(row => row.Id == id);
    }

    /// <returns>The row, once it is so.</returns>
    public async Task<DraftRequest> UntilAsync(string id, Predicate<DraftRequest> isSo)
    {
        long start = TimeProvider.System.GetTimestamp();
        DraftRequest row;
        while (!isSo(row = await RowAsync(id)))
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromMinutes(2), $"{id} is {row.State} in attempt {row.Attempt}: {row.Problem}");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        return row;
    }

    public string File(string name) => _folder.File(name);

    public ServiceProcess Serve(params (string Name, string Value)[] environment) =>
        _isOrdinary && OrdinaryUser.Wrapper.Count > 0 ? ServeUnder([.. OrdinaryUser.Wrapper], environment) : Keep(ServiceProcess.Serve(Data, [.. _settings, .. environment]));

    /// <summary>One of the commands that look after a store, on this one.</summary>
    public CommandResult Run(params string[] arguments) =>
        CommandLine.Run(_folder.Path, [.. arguments, "--data", Data], environment: _settings, wrapper: _isOrdinary ? OrdinaryUser.Wrapper : []);

    /// <summary>The drafts that lie in its folder, those that were set aside among them.</summary>
    public IReadOnlyList<string> DraftFiles => [.. Directory.EnumerateFiles(Drafts, "*.docx", SearchOption.AllDirectories)];

    /// <summary>A draft for each of these zones, made by a service that is stopped then.</summary>
    /// <returns>The drafts by the ids of their requests.</returns>
    public async Task<Dictionary<string, byte[]>> DraftAsync(params string[] zones)
    {
        Dictionary<string, byte[]> drafts = [];
        (ServiceProcess service, DraftClient client) = await StartAsync();
        using (client)
        {
            foreach (string zone in zones)
            {
                string id = await client.SendAsync(ZoneData.Of(zone));
                await client.UntilAsync(id, "completed");
                drafts[id] = await client.FetchAsync(id);
            }
        }

        service.Stop();
        return drafts;
    }

    /// <summary>Whether a service hands out these very drafts, and the store agrees with itself.</summary>
    public async Task AssertHandsOutAsync(IReadOnlyDictionary<string, byte[]> drafts)
    {
        Verify();
        (ServiceProcess service, DraftClient client) = await StartAsync();
        using (client)
        {
            foreach ((string id, byte[] content) in drafts)
                Assert.Equal(content, await client.FetchAsync(id));
        }

        service.Stop();
        Verify();
    }

    public ServiceProcess ServeUnder(string[] wrapper, params (string Name, string Value)[] environment) =>
        Keep(ServiceProcess.ServeUnder(wrapper, Data, [.. _settings, .. environment]));

    public ServiceProcess Worker(params (string Name, string Value)[] environment) => Keep(ServiceProcess.Worker(_folder.File("worker"), [.. _settings, .. environment]));

    /// <summary>A service, up, and a client of it.</summary>
    public async Task<(ServiceProcess Service, DraftClient Client)> StartAsync(params (string Name, string Value)[] environment)
    {
        ServiceProcess service = Serve(environment);
        return (service, new DraftClient(await service.AddressAsync()));
    }

    /// <summary>A copy of what another store came to; nobody may be at that one.</summary>
    public void CopyFrom(TestStore other) => Copy(other._folder.Path, _folder.Path);

    /// <summary>As below, with a service that is started for it.</summary>
    public async Task AssertWholeAsync(IReadOnlyCollection<string> acknowledged, int others = 0)
    {
        (ServiceProcess service, DraftClient client) = await StartAsync();
        await AssertWholeAsync(service, client, acknowledged, others);
    }

    /// <summary>Every acknowledged request has come to one sound draft, and the store agrees with itself to the last file. Ends the service.</summary>
    /// <param name="others">Requests that came to another end.</param>
    public async Task AssertWholeAsync(ServiceProcess service, DraftClient client, IReadOnlyCollection<string> acknowledged, int others = 0)
    {
        foreach (string id in acknowledged)
            await AssertDraftAsync(client, id);
        await SweptAsync();
        client.Dispose();
        service.Stop();
        StoreReport report = Verify();
        Assert.Equal((acknowledged.Count, acknowledged.Count + others), (report.Drafts, report.Requests));
    }

    /// <returns>What verify-store comes to, which must find nothing; without a process of its own, for which a test waits as long as for a draft.</returns>
    public StoreReport Verify()
    {
        StoreReport report = new StoreVerifier(Database, new DraftShelf(Database.Options)).VerifyAsync(CancellationToken.None).GetAwaiter().GetResult();
        // Whoever still had the file open would keep a service that stops from tidying it up.
        SqliteConnection.ClearAllPools();
        Assert.True(report.Faults.Count == 0, string.Join('\n', report.Faults));
        return report;
    }

    public void Dispose()
    {
        foreach (ServiceProcess process in _processes)
            process.Dispose();
        if (_store.IsValueCreated)
            _store.Value.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _folder.Dispose();
    }

    private static async Task AssertDraftAsync(DraftClient client, string id)
    {
        DraftAnswer answer = await client.UntilAsync(id, "completed");
        byte[] content = await client.FetchAsync(id);
        Assert.Equal(answer.Sha256, Convert.ToHexStringLower(SHA256.HashData(content)));
        DocxAssert.Sound(content);
    }

    private static void Copy(string from, string to)
    {
        foreach (string folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(folder.Replace(from, to, StringComparison.Ordinal));
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
            System.IO.File.Copy(file, file.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>What died before left its files; the service takes them away by itself.</summary>
    private async Task SweptAsync()
    {
        if (!Directory.Exists(Drafts))
            return;
        DraftFolder folder = new(Drafts);
        for (int tries = 0; tries < 300; tries++)
        {
            await using StoreContext context = Open();
            if ((await LooseFiles.OfAsync(context, folder, CancellationToken.None)).Count == 0)
                return;
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    private ServiceProcess Keep(ServiceProcess process)
    {
        _processes.Add(process);
        return process;
    }
}
