using System.Text.RegularExpressions;
using DevZoneDocs.Worker.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Tests.Storage;

/// <summary>Migrations are written by hand; the tables they make are those of the model.</summary>
public sealed partial class MigrationTests(PostgresServer postgres) : IDisposable
{
    private const string Columns = """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable FROM information_schema.columns
        WHERE table_schema = 'public' AND table_name NOT LIKE 'qrtz%' AND table_name NOT LIKE '\_\_EF%'
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE 'qrtz%' AND tablename NOT LIKE '\_\_EF%'
        UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE 'qrtz%' AND conrelid::regclass::text NOT LIKE '%\_\_EF%'
        ORDER BY 1
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task On_SQLite_they_make_the_tables_of_the_model()
    {
        await using Store migrated = new(new StoreOptions { DataFolder = _folder.Path });
        await using Store modelled = new(new StoreOptions { DataFolder = Directory.CreateDirectory(_folder.File("model")).FullName });
        await File.WriteAllBytesAsync(modelled.Options.SqliteFile, [], TestContext.Current.CancellationToken);

        await new StoreSetup(migrated).MigrateAsync(CancellationToken.None);
        await CreateFromModelAsync(modelled);

        string[] expected = await SqliteTablesAsync(modelled);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await SqliteTablesAsync(migrated));
    }

    [Fact]
    public async Task On_PostgreSQL_they_make_the_tables_of_the_model()
    {
        await using Store migrated = new(new StoreOptions { ConnectionString = postgres.CreateDatabase("migrated") });
        await using Store modelled = new(new StoreOptions { ConnectionString = postgres.CreateDatabase("modelled") });

        await new StoreSetup(migrated).MigrateAsync(CancellationToken.None);
        await CreateFromModelAsync(modelled);

        string[] expected = await ReadAsync(modelled, Columns);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await ReadAsync(migrated, Columns));
    }

    [Fact]
    public async Task Two_that_start_at_once_on_an_empty_PostgreSQL_both_come_up()
    {
        string connection = postgres.CreateDatabase("at_once");
        await using Store one = new(new StoreOptions { ConnectionString = connection });
        await using Store other = new(new StoreOptions { ConnectionString = connection });

        await Task.WhenAll(new[] { one, other }.Select(store => new StoreSetup(store).MigrateAsync(CancellationToken.None)));

        await using StoreContext context = one.Open();
        Assert.Equal(context.Database.GetMigrations(), await ReadAsync(one, "SELECT migration_id FROM \"__EFMigrationsHistory\"".Replace("migration_id", "\"MigrationId\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_lock_that_a_killed_migration_left_behind_keeps_nobody_out()
    {
        await using Store store = new(new StoreOptions { DataFolder = _folder.Path });
        await File.WriteAllBytesAsync(store.Options.SqliteFile, [], TestContext.Current.CancellationToken);
        await using StoreContext context = store.Open();
        await context.Database.ExecuteSqlRawAsync("CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')");

        await new StoreSetup(store).MigrateAsync(CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(0, await context.Requests.CountAsync());
    }

    private static async Task CreateFromModelAsync(Store store)
    {
        await using StoreContext context = store.Open();
        await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript());
    }

    /// <summary>SQLite keeps the statements themselves.</summary>
    private static async Task<string[]> SqliteTablesAsync(Store store)
    {
        string[] statements = await ReadAsync(store, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'QRTZ%' AND tbl_name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND tbl_name <> 'sqlite_sequence' ORDER BY name");
        return [.. statements.SelectMany(statement => Lines(statement))];
    }

    /// <summary>Without the end of the statement, which stands in the line of a column that was added.</summary>
    private static string Balanced(string line) =>
        line.Length > 1 && line.Count(letter => letter == ')') > line.Count(letter => letter == '(') ? line[..^1] : line;

    /// <summary>A column that was added later stands behind the constraints, in their line.</summary>
    [GeneratedRegex("""\n|, (?="\w+" (?:TEXT|INTEGER|BLOB))""")]
    private static partial Regex LineEnd();

    /// <summary>A table's columns stand in no order that matters.</summary>
    private static IEnumerable<string> Lines(string statement)
    {
        string[] lines = [.. LineEnd().Split(statement).Select(line => Balanced(line.Trim().TrimEnd(','))).Where(line => line is not (")" or ""))];
        return [lines[0], .. lines[1..].Order(StringComparer.Ordinal)];
    }

    private static async Task<string[]> ReadAsync(Store store, string sql)
    {
        await using StoreContext context = store.Open();
        return [.. await context.Database.SqlQueryRaw<string>(sql.Replace("{", "{{", StringComparison.Ordinal)).ToListAsync()];
    }
}
