namespace DevZoneDocs.Worker.Health;

/// <summary>When the service calls itself unwell.</summary>
internal sealed record HealthOptions
{
    public const string Section = "Health";

    /// <summary>Free on the disk of drafts and database, in megabytes. Default: 500.</summary>
    public int LeastFreeMegabytes { get; init; } = 500;
}
