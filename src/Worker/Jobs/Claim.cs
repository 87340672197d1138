namespace DevZoneDocs.Worker.Jobs;

/// <summary>A request that this worker has taken, and what it needs to make the draft.</summary>
/// <param name="Attempt">The fence: what is written under an older attempt is refused.</param>
/// <param name="Crashes">Drafting processes that died over it so far.</param>
internal sealed record Claim(string RequestId, int Attempt, int Crashes, string Report, bool Polish, byte[] Data)
{
    /// <summary>When the request was accepted.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The hash of the draft that is made again; null where none was lost.</summary>
    public string? LostSha256 { get; init; }
}
