using Microsoft.Data.Sqlite;

namespace DevZoneDocs.Worker.Storage;

/// <summary>A connection to the store's file that waits for others politely.</summary>
/// <param name="connectionString">Of the file.</param>
/// <param name="isRecord">
/// Whether commits must have reached the disk when they return. The engine's need not: what it loses with the power, the reconciler
/// restores from the requests' rows, and the file stays sound either way.
/// </param>
internal sealed class SqliteStoreConnection(string connectionString, bool isRecord) : SqliteConnection(connectionString)
{
    public override void Open()
    {
        base.Open();
        using SqliteCommand command = CreateCommand();

        // Without a busy timeout the driver asks again only every 150 ms.
        command.CommandText = isRecord
            ? "PRAGMA busy_timeout = 20000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
            : "PRAGMA busy_timeout = 20000; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;";
        command.ExecuteNonQuery();
    }
}
