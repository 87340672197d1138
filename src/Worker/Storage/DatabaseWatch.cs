using DevZoneDocs.Worker.Files;
using Microsoft.Data.Sqlite;

namespace DevZoneDocs.Worker.Storage;

/// <summary>
/// Whether the SQLite file that a service has open is still the one that its name leads to. Linux lets a file that was removed be written
/// until the last who has it open is gone, so that SQLite itself notices nothing, and loses all.
/// </summary>
internal sealed class DatabaseWatch : IDisposable
{
    /// <summary>Never used, and open for as long as the service lives: the file of what is written ahead would else come and go with the last connection.</summary>
    private readonly SqliteConnection _open;
    private readonly IReadOnlyList<(string Path, string Number)> _files;

    public DatabaseWatch(StoreOptions options, string connectionString)
    {
        _open = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        _open.Open();
        using (SqliteCommand command = _open.CreateCommand())
        {
            command.CommandText = "SELECT count(*) FROM sqlite_master";
            command.ExecuteScalar();
        }

        _files = [.. new[] { options.SqliteFile, $"{options.SqliteFile}-wal" }.Select(path => (path, FileStatus.Of(path).Number))];
    }

    /// <exception cref="DatabaseGoneException">It is not.</exception>
    public void Check()
    {
        foreach ((string path, string number) in _files)
        {
            if (FileStatus.Of(path).Number != number)
                throw new DatabaseGoneException(path);
        }
    }

    public void Dispose() => _open.Dispose();
}
