namespace DevZoneDocs.Worker.Storage;

/// <summary>Word of a request's end that is still to be sent, or was: written with the end itself, so that none is forgotten.</summary>
internal sealed class Notification
{
    public long Id { get; init; }

    public required string RequestId { get; init; }

    /// <summary>The state that is told.</summary>
    public required RequestState State { get; init; }

    public int Tries { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not before this hour.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>What the last try came to, when it failed.</summary>
    public string? Problem { get; set; }
}
