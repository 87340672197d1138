namespace DevZoneDocs.Worker.Storage;

/// <summary>Where the service keeps what it must not lose.</summary>
internal sealed record StoreOptions
{
    /// <summary>Holds the SQLite file and the drafts. Default: <c>data</c> in the current folder.</summary>
    public string DataFolder { get; init; } = "data";

    /// <summary>Of a PostgreSQL database; SQLite in the data folder where there is none.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>A folder that all workers on PostgreSQL see; without one their drafts lie in the database.</summary>
    public string? SharedFolder { get; init; }

    /// <summary>How long files are kept that no row explains, in days. Default: 90.</summary>
    public int SetAsideDays { get; init; } = 90;

    public bool IsPostgres => !string.IsNullOrWhiteSpace(ConnectionString);

    /// <summary>The folder of drafts, or null where they lie in the database.</summary>
    public string? DraftsFolder => IsPostgres ? SharedFolder : Path.Combine(DataFolder, "drafts");

    public string SqliteFile => Path.Combine(DataFolder, "store.db");
}
