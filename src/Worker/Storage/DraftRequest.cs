namespace DevZoneDocs.Worker.Storage;

/// <summary>A request for one draft (初稿申请), from its acceptance to its end: the record that every worker goes by.</summary>
internal sealed class DraftRequest
{
    /// <summary>Before the id, in the key of a request that is known from its draft alone.</summary>
    public const string RecoveredKey = "recovered:";

    private const int IdLength = 32;

    /// <summary>32 hexadecimal digits, made of the key.</summary>
    public required string Id { get; init; }

    /// <summary>One draft has one key, however often it is asked for.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 over all that the draft is made of; two requests under one Idempotency-Key must agree in it.</summary>
    public required string Fingerprint { get; init; }

    public required string Zone { get; init; }

    public required string Report { get; init; }

    /// <summary>As it is written in period data: <c>2026-01..2026-09</c>.</summary>
    public required string Period { get; init; }

    /// <summary>SHA-256 of the period data, by which they are found.</summary>
    public required string DataHash { get; init; }

    /// <summary>The fingerprint of the report definition with its templates.</summary>
    public required string TemplateHash { get; init; }

    public bool Polish { get; init; }

    public RequestState State { get; set; }

    /// <summary>How often a worker has taken it; who holds an older number may no longer write (the fence).</summary>
    public int Attempt { get; set; }

    /// <summary>How many drafting processes died over it.</summary>
    public int Crashes { get; set; }

    /// <summary>Who works on it, while it is running.</summary>
    public string? Worker { get; set; }

    /// <summary>Sections merged so far.</summary>
    public int Done { get; set; }

    /// <summary>Sections of all; 0 while that is not known.</summary>
    public int Of { get; set; }

    public string? Title { get; set; }

    /// <summary>The findings file of the finished draft, as JSON.</summary>
    public string? Findings { get; set; }

    /// <summary>Why it failed, in Chinese.</summary>
    public string? Problem { get; set; }

    /// <summary>The hash of a draft that was lost and is made again; stays when what was made again differs from it, because templates or a model's words have changed.</summary>
    public string? LostSha256 { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>Is null exactly while it is queued or running.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public static bool IsId(string text) => text.Length == IdLength && text.All(char.IsAsciiHexDigitLower);
}
