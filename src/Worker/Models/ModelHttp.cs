namespace DevZoneDocs.Worker.Models;

/// <summary>The connection to the model: to the endpoint that is configured and nowhere else.</summary>
internal static class ModelHttp
{
    /// <summary>A token of a streamed reply comes in an event of some 300 bytes.</summary>
    private const int BytesPerToken = 1024;

    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(5);

    public static HttpClient Create(ModelOptions options)
    {
        // A redirection would take the text, and the key, to another address.
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            UseProxy = options.UseProxy,
            UseCookies = false,
            ConnectTimeout = options.SilenceLimit < ConnectLimit ? options.SilenceLimit : ConnectLimit,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        };
        return new HttpClient(new BoundedReplies(64 * 1024 + (long)options.ReplyTokens * BytesPerToken, handler))
        {
            // The limits of a try and of silence end a call; this one would not see the body.
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }
}
