namespace DevZoneDocs.Worker.Storage;

/// <summary>The store's own name, one row: its folder of drafts bears the same, so that neither is taken for another's.</summary>
internal sealed class StoreIdentity
{
    public const int OnlyKey = 1;

    /// <summary>There is one row.</summary>
    public int Key { get; init; } = OnlyKey;

    /// <summary>32 hexadecimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>Whether a folder of drafts bears the name too: one that does not is not the store's.</summary>
    public bool HasFolder { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What the clock showed when it was last looked at, to within an hour.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>Until then nothing is deleted by its age, because the clock has leapt; null while it goes evenly.</summary>
    public DateTimeOffset? RestsUntil { get; set; }
}
