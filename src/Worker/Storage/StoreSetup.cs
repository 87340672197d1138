using System.Data.Common;
using DevZoneDocs.Worker.Faults;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DevZoneDocs.Worker.Storage;

/// <summary>Brings the store to this version's tables, one process at a time.</summary>
internal sealed class StoreSetup(Store store)
{
    /// <summary>Any number will do, so long as all versions use the same.</summary>
    private const long AdvisoryLock = 0x44657a446f6373;

    public async Task MigrateAsync(CancellationToken cancellation)
    {
        CrashPoints.Pass(CrashPoint.MigrateBefore);
        await using StoreContext guard = store.Open();
        if (store.IsShared)
            await LockAsync(guard, cancellation);
        else
            await PrepareFileAsync(guard, store.Options.SqliteFile, cancellation);
        await using (StoreContext context = store.Open())
            await context.Database.MigrateAsync(cancellation);
        await ProvideEngineAsync(cancellation);
        if (store.IsShared)
        {
            // A closed connection goes back to its pool and keeps what it has locked until somebody takes it again.
            await guard.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({AdvisoryLock})", cancellation);
        }

        CrashPoints.Pass(CrashPoint.MigrateAfter);
    }

    /// <summary>Held by the open connection of <paramref name="guard"/> and given back with it.</summary>
    private static async Task LockAsync(StoreContext guard, CancellationToken cancellation)
    {
        // Another may have long tables to change.
        guard.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await guard.Database.OpenConnectionAsync(cancellation);
        await guard.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({AdvisoryLock})", cancellation);
    }

    private static async Task PrepareFileAsync(StoreContext context, string path, CancellationToken cancellation)
    {
        // An empty file is an empty database; whoever comes later wants one that is there.
        await new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite).DisposeAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);

        // A process that was killed while it migrated leaves EF's lock behind for ever; the data folder's lock says that it is gone.
        await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellation);
    }

    private async Task ProvideEngineAsync(CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellation);
        DbConnection connection = context.Database.GetDbConnection();
        foreach (string statement in QuartzSchema.Statements(store.IsShared))
        {
            await using DbCommand command = connection.CreateCommand();
            command.Transaction = transaction.GetDbTransaction();
#pragma warning disable CA2100 // The engine's own script.
            command.CommandText = statement;
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }
}
