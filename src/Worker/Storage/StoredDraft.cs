namespace DevZoneDocs.Worker.Storage;

/// <summary>The draft that a completed request came to: one file, or its bytes where workers share no folder.</summary>
internal sealed class StoredDraft
{
    public required string RequestId { get; init; }

    /// <summary>The attempt that made it.</summary>
    public required int Attempt { get; init; }

    /// <summary>Lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>In bytes.</summary>
    public required long Length { get; init; }

    /// <summary>Its name in the folder of drafts; null where <see cref="Content"/> holds it.</summary>
    public string? FileName { get; init; }

    public byte[]? Content { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
