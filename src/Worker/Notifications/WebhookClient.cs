using System.Globalization;
using System.Net.Sockets;
using DevZoneDocs.Worker.Storage;
using Polly;
using Polly.Retry;

namespace DevZoneDocs.Worker.Notifications;

/// <summary>Sends one notification: a few tries close together, for the faults that pass in a moment.</summary>
internal sealed class WebhookClient : IDisposable
{
    public const int Tries = 3;

    private readonly WebhookOptions _options;
    private readonly TimeProvider _clock;
    private readonly HttpClient _http;
    private readonly ResiliencePipeline<string?> _pipeline;

    /// <param name="pause">Before the second try; a second where none is given.</param>
    public WebhookClient(WebhookOptions options, TimeProvider clock, TimeSpan? pause = null)
    {
        _options = options;
        _clock = clock;

        // An address that sends it elsewhere is not the one that was configured.
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = Timeout.InfiniteTimeSpan };
        _pipeline = new ResiliencePipelineBuilder<string?> { TimeProvider = clock }
            .AddRetry(new RetryStrategyOptions<string?>
            {
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Result is not null),
                MaxRetryAttempts = Tries - 1,
                Delay = pause ?? TimeSpan.FromSeconds(1),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            })
            .Build();
    }

    /// <returns>Null when the receiver has taken it, else why not.</returns>
    public async Task<string?> SendAsync(Notification notification, DraftRequest request, CancellationToken cancellation) =>
        await _pipeline.ExecuteAsync(async token => await TryAsync(notification, request, token), cancellation);

    public void Dispose() => _http.Dispose();

    private async Task<string?> TryAsync(Notification notification, DraftRequest request, CancellationToken cancellation)
    {
        using CancellationTokenSource limit = new(_options.TryLimit, _clock);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            using HttpRequestMessage message = WebhookMessage.Of(
                _options.Url!, notification, request, _options.Secret!, _clock.GetUtcNow());
            using HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return response.IsSuccessStatusCode ? null : string.Create(CultureInfo.InvariantCulture, $"HTTP {(int)response.StatusCode}");
        }
        catch (HttpRequestException exception)
        {
            return exception.HttpRequestError.ToString();
        }
        catch (SocketException exception)
        {
            // The client lets it through when a connection is cut off while its address is looked at.
            return exception.SocketErrorCode.ToString();
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return "Timeout";
        }
    }
}
