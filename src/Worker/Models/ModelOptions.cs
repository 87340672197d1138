using DevZoneDocs.Worker.Settings;

namespace DevZoneDocs.Worker.Models;

/// <summary>Which language model polishes drafts, and within which limits.</summary>
internal sealed record ModelOptions
{
    /// <summary>The address up to its version: <c>https://model.example.gov.cn/v1</c>.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>The name by which the endpoint knows the model.</summary>
    public required string Model { get; init; }

    public SecretValue? Key { get; init; }

    /// <summary>Replies come piece by piece, so that silence and an endless reply are seen early; true unless a server cannot.</summary>
    public bool Streaming { get; init; } = true;

    /// <summary>The server is asked for a JSON object; true unless it does not know <c>response_format</c>.</summary>
    public bool JsonMode { get; init; } = true;

    /// <summary>The limit of a reply is sent as <c>max_tokens</c>, which older servers know instead of <c>max_completion_tokens</c>; false.</summary>
    public bool OldTokenLimit { get; init; }

    /// <summary>Low, for few changes; null sends none, for models that take none. 0.2.</summary>
    public float? Temperature { get; init; } = 0.2f;

    /// <summary>The proxy of the environment is used; false: texts go to the endpoint and nowhere else.</summary>
    public bool UseProxy { get; init; }

    /// <summary>An address without encryption may be another machine's; false.</summary>
    public bool AllowHttp { get; init; }

    /// <summary>From the request to the end of the reply; 60 seconds.</summary>
    public TimeSpan TryLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Between two pieces of a reply, and before the first; 10 seconds.</summary>
    public TimeSpan SilenceLimit { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>All tries of one call with the pauses between them; 90 seconds.</summary>
    public TimeSpan CallLimit { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>All calls for one draft, waiting for their turn included; 5 minutes.</summary>
    public TimeSpan DraftLimit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How often a failed try is repeated; 2.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>How many calls of one process run at the same time; 4.</summary>
    public int CallsAtOnce { get; init; } = 4;

    /// <summary>Tokens, sent and received, for one draft; 100,000.</summary>
    public int DraftTokens { get; init; } = 100_000;

    /// <summary>Tokens of one reply, those of a model's thinking included; 4,096.</summary>
    public int ReplyTokens { get; init; } = 4096;
}
