using System.Data.Common;
using System.Text;
using DevZoneDocs.Testing;
using DevZoneDocs.Worker.Health;
using DevZoneDocs.Worker.Http;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using DevZoneDocs.Worker.Tests.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DevZoneDocs.Worker.Tests.Storage;

/// <summary>A database that is taken away under a service: nothing is answered for any more, and the service says that it is unwell.</summary>
public sealed class DatabaseWatchTests(PostgresServer postgres) : IAsyncLifetime
{
    private readonly GivenStore _given = new();

    private string File1 => _given.Store.Options.SqliteFile;

    public async ValueTask InitializeAsync()
    {
        await _given.Bond.MeetAsync(CancellationToken.None);
        _given.Store.WatchPlace();
    }

    public async ValueTask DisposeAsync()
    {
        await _given.DisposeAsync();
        if (Directory.Exists($"{_given.Folder}.moved"))
            Directory.Delete($"{_given.Folder}.moved", recursive: true);
    }

    [Fact]
    public async Task While_it_is_there_requests_are_accepted()
    {
        await AcceptAsync("甲区");

        Assert.Equal(HealthStatus.Healthy, (await HealthAsync(_given.Store, _given.Bond)).Status);
    }

    [Theory]
    [InlineData("removed")]
    [InlineData("exchanged")]
    [InlineData("without what was written ahead")]
    [InlineData("moved with its folder")]
    public async Task A_file_that_is_gone_takes_nothing_more(string way)
    {
        await AcceptAsync("甲区");

        Remove(way);

        await Assert.ThrowsAsync<DatabaseGoneException>(() => AcceptAsync("乙区"));
        await Assert.ThrowsAsync<DatabaseGoneException>(() => AcceptAsync("甲区"));
        HealthCheckResult health = await HealthAsync(_given.Store, _given.Bond);
        Assert.Equal(HealthStatus.Unhealthy, health.Status);
        Assert.Contains("在服务运行时被移走或换掉了", health.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_written_over_in_its_place_is_found_damaged_and_told_as_such()
    {
        await AcceptAsync("甲区");
        byte[] junk = new byte[new FileInfo(File1).Length];
        await using (FileStream file = new(File1, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            await file.WriteAsync(junk, TestContext.Current.CancellationToken);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await using (FileStream ahead = new($"{File1}-wal", FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            ahead.SetLength(0);

        Exception failed = await Assert.ThrowsAnyAsync<Exception>(() => AcceptAsync("乙区"));

        Assert.Contains("已损坏", Assert.Single(ProblemAnswers.Meaning(failed).Problems).Detail, StringComparison.Ordinal);
        Assert.Contains("已损坏", (await HealthAsync(_given.Store, _given.Bond)).Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_empty_database_appears_in_its_place()
    {
        Remove("removed");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();

        await using StoreContext context = _given.Store.Open();
        await Assert.ThrowsAnyAsync<DbException>(() => context.Requests.CountAsync(TestContext.Current.CancellationToken));

        Assert.False(File.Exists(File1));
    }

    [Fact]
    public async Task A_database_on_PostgreSQL_that_was_dropped_is_told()
    {
        StoreOptions options = new() { ConnectionString = postgres.CreateDatabase("dropped") };
        await using Store store = new(options);
        await new StoreSetup(store).MigrateAsync(CancellationToken.None);

        postgres.Drop("dropped");

        StoreBond bond = new(store, new DraftShelf(options), _given.Clock);
        // Connections at rest still speak of their own end, each once.
        List<string?> told = [];
        for (int look = 0; look < 5; look++)
            told.Add((await HealthAsync(store, bond)).Description);
        Assert.All(told, detail => Assert.StartsWith("数据库不能使用：", detail, StringComparison.Ordinal));
        Assert.StartsWith("数据库不能使用：没有这个数据库（", told[^1], StringComparison.Ordinal);
        HandedInData data = HandedInData.Read(Encoding.UTF8.GetBytes(GivenData.Of("甲区")), CancellationToken.None);
        await Assert.ThrowsAnyAsync<DbException>(() => new PeriodDataIntake(store, _given.Clock).ReceiveAsync(data.Data, data.Content, "test", CancellationToken.None));
    }

    [Fact]
    public async Task Another_database_in_its_place_is_told()
    {
        StoreOptions options = new() { ConnectionString = postgres.CreateDatabase("exchanged") };
        await using Store store = new(options);
        await new StoreSetup(store).MigrateAsync(CancellationToken.None);
        StoreBond bond = new(store, new DraftShelf(options), _given.Clock);
        await bond.MeetAsync(CancellationToken.None);

        await using (StoreContext context = store.Open())
            await context.Identities.ExecuteUpdateAsync(set => set.SetProperty(row => row.Id, "another"), TestContext.Current.CancellationToken);

        Assert.Contains("不是启动时的那一个", (await HealthAsync(store, bond)).Description, StringComparison.Ordinal);
    }

    private void Remove(string way)
    {
        switch (way)
        {
            case "removed":
                foreach (string file in Directory.GetFiles(_given.Folder, "store.db*"))
                    File.Delete(file);
                break;
            case "exchanged":
                File.Copy(File1, $"{File1}.copy");
                File.Move($"{File1}.copy", File1, overwrite: true);
                break;
            case "without what was written ahead":
                File.Delete($"{File1}-wal");
                break;
            default:
                Directory.Move(_given.Folder, $"{_given.Folder}.moved");
                Directory.CreateDirectory(_given.Folder);
                break;
        }
    }

    private Task<DraftRequest> AcceptAsync(string zone) => _given.Intake().AcceptAsync(GivenStore.Request(zone), CancellationToken.None);

    private static Task<HealthCheckResult> HealthAsync(Store store, StoreBond bond) => new StoreHealth(store, bond).CheckHealthAsync(new HealthCheckContext());
}
