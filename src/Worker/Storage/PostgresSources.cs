using Npgsql;

namespace DevZoneDocs.Worker.Storage;

/// <summary>The connections to a PostgreSQL database: those whose commits are on the disk when they return, and the job engine's.</summary>
internal sealed class PostgresSources(string connectionString) : IAsyncDisposable
{
    /// <summary>Statements are few and come again and again, and nothing is left behind in a session; the given string can say otherwise.</summary>
    private const string Habits = "Max Auto Prepare=100;No Reset On Close=true;";

    public NpgsqlDataSource ForRecords { get; } = NpgsqlDataSource.Create(Habits + connectionString);

    /// <summary>
    /// The engine does not wait for the disk: a place in line that is lost with the power, or comes back with it, is put right by the
    /// requests' rows.
    /// </summary>
    public NpgsqlDataSource ForEngine { get; } = NpgsqlDataSource.Create(Relaxed(connectionString));

    public async ValueTask DisposeAsync()
    {
        await ForEngine.DisposeAsync();
        await ForRecords.DisposeAsync();
    }

    private static string Relaxed(string connectionString)
    {
        NpgsqlConnectionStringBuilder builder = new(Habits + connectionString);
        builder.Options = $"{builder.Options} -c synchronous_commit=off".TrimStart();
        return builder.ToString();
    }
}
