using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DevZoneDocs.Worker.Storage;

/// <summary>How every connection to the store's file behaves: it waits for others politely, and what it has committed is on the disk.</summary>
internal sealed class SqliteManners : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();

        // Without a busy timeout the driver asks again only every 150 ms.
        command.CommandText = "PRAGMA busy_timeout = 20000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;";
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
