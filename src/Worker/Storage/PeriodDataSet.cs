namespace DevZoneDocs.Worker.Storage;

/// <summary>Period data as they were handed in, kept once under their hash.</summary>
internal sealed class PeriodDataSet
{
    /// <summary>SHA-256 of the content, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }

    public required string Zone { get; init; }

    public required string Report { get; init; }

    public required string Period { get; init; }

    /// <summary>JSON as UTF-8.</summary>
    public required byte[] Content { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }
}
