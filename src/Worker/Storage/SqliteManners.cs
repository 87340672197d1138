using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DevZoneDocs.Worker.Storage;

/// <summary>How a connection to the store's file behaves: it waits for others politely, and what it has committed as a record is on the disk.</summary>
internal sealed class SqliteManners : DbConnectionInterceptor
{
    /// <param name="isRecord">Whether commits must have reached the disk when they return.</param>
    public static void Teach(DbConnection connection, bool isRecord)
    {
        using DbCommand command = connection.CreateCommand();

        // Without a busy timeout the driver asks again only every 150 ms.
        command.CommandText = isRecord
            ? "PRAGMA busy_timeout = 20000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
            : "PRAGMA busy_timeout = 20000; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;";
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Teach(connection, isRecord: true);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Teach(connection, isRecord: true);
        return Task.CompletedTask;
    }
}
