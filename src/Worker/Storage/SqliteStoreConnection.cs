using Microsoft.Data.Sqlite;

namespace DevZoneDocs.Worker.Storage;

/// <summary>A connection to the store's file whose commits have reached the disk when they return, and that waits for others politely.</summary>
internal sealed class SqliteStoreConnection(string connectionString) : SqliteConnection(connectionString)
{
    public override void Open()
    {
        base.Open();
        using SqliteCommand command = CreateCommand();

        // Without a busy timeout the driver asks again only every 150 ms.
        command.CommandText = "PRAGMA busy_timeout = 20000; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";
        command.ExecuteNonQuery();
    }
}
