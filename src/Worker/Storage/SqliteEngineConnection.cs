using Microsoft.Data.Sqlite;

namespace DevZoneDocs.Worker.Storage;

/// <summary>
/// The job engine's connection to the store's file. Its commits need not have reached the disk when they return: what it loses with the
/// power the reconciler restores from the requests' rows, and the file stays sound either way.
/// </summary>
internal sealed class SqliteEngineConnection(string connectionString) : SqliteConnection(connectionString)
{
    public override void Open()
    {
        base.Open();
        SqliteManners.Teach(this, isRecord: false);
    }
}
