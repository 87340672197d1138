using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using Polly;
using Polly.Retry;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The way to the store, whichever database holds it.</summary>
internal sealed class Store(StoreOptions options) : IAsyncDisposable
{
    private readonly PostgresSources? _postgres = options.IsPostgres ? new PostgresSources(options.ConnectionString!) : null;
    private PooledDbContextFactory<StoreContext>? _contexts;

    /// <summary>SQLite has one writer at a time: those who wait here are woken in turn, those who wait there ask again and again.</summary>
    private readonly SemaphoreSlim? _turn = options.IsPostgres ? null : new SemaphoreSlim(1);
    private readonly ResiliencePipeline _retry = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(IsPassing),
            MaxRetryAttempts = 8,
            Delay = TimeSpan.FromMilliseconds(100),
            BackoffType = DelayBackoffType.Exponential,
            MaxDelay = TimeSpan.FromSeconds(2),
            UseJitter = true,
        })
        .Build();

    public StoreOptions Options => options;

    private DatabaseWatch? _watch;

    /// <summary>What tells when the database's file has been found damaged.</summary>
    public DamageWatch Damage { get; } = new();

    /// <summary>Whether other workers may be at it at the same time.</summary>
    public bool IsShared => options.IsPostgres;

    public StoreContext Open() =>
        LazyInitializer.EnsureInitialized(ref _contexts, () => new PooledDbContextFactory<StoreContext>(ContextOptions()))
            .CreateDbContext();

    /// <summary>A connection that is not open yet, for the job engine.</summary>
    public DbConnection ConnectEngine() =>
        _postgres is not null ? _postgres.ForEngine.CreateConnection() : new SqliteEngineConnection(SqliteConnectionString);

    /// <summary>Does a piece of writing, again if need be until the database has come back.</summary>
    /// <param name="work">Comes to the same when its first try was committed and only the answer was lost.</param>
    public async Task<T> RunAsync<T>(Func<StoreContext, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        await _retry.ExecuteAsync(
            async token =>
            {
                using IDisposable? turn = await TurnAsync(token);
                CheckPlace();
                await using StoreContext context = Open();
                T result = await work(context, token);
                CheckPlace();
                return result;
            },
            cancellation);

    /// <summary>From now on nothing is answered for that went into a file which the next start will not find.</summary>
    public void WatchPlace()
    {
        if (!options.IsPostgres)
            _watch = new DatabaseWatch(options, SqliteConnectionString);
    }

    /// <exception cref="DatabaseGoneException">The database's file was removed or exchanged since it is watched.</exception>
    public void CheckPlace() => _watch?.Check();

    /// <summary>Of a file that is there already: one that was removed is not to be found again, empty.</summary>
    private string SqliteConnectionString => new SqliteConnectionStringBuilder { DataSource = options.SqliteFile, DefaultTimeout = 30, Mode = SqliteOpenMode.ReadWrite }.ToString();

    private DbContextOptions<StoreContext> ContextOptions()
    {
        DbContextOptionsBuilder<StoreContext> builder = new();
        if (_postgres is not null)
            builder.UseNpgsql(_postgres.ForRecords);
        else
            builder.UseSqlite(SqliteConnectionString).AddInterceptors(new SqliteManners(), Damage);

        // Migrations are written by hand, without a snapshot to compare with; a test compares the tables instead.
        return builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning)).Options;
    }

    private async Task<IDisposable?> TurnAsync(CancellationToken cancellation)
    {
        if (_turn is null)
            return null;
        await _turn.WaitAsync(cancellation);
        return new Turn(_turn);
    }

    /// <summary>Whether the database is only away for a moment: restarting, out of connections, locked.</summary>
    public static bool IsPassing(Exception exception) => exception switch
    {
        DbUpdateException { InnerException: { } inner } => IsPassing(inner),
        InvalidOperationException { InnerException: { } inner } => IsPassing(inner),
        NpgsqlException postgres => postgres.IsTransient,
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6,
        _ => false,
    };

    public async ValueTask DisposeAsync()
    {
        _watch?.Dispose();
        _turn?.Dispose();
        if (_postgres is not null)
            await _postgres.DisposeAsync();
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
