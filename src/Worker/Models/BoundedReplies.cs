namespace DevZoneDocs.Worker.Models;

/// <summary>Lets no reply grow beyond its bound, however it comes: what is read stays small when a server does not stop.</summary>
internal sealed class BoundedReplies(long mostBytes, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        StreamContent bounded = new(
            new BoundedStream(await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), mostBytes));
        foreach ((string name, IEnumerable<string> values) in response.Content.Headers)
            bounded.Headers.TryAddWithoutValidation(name, values);
        response.Content = bounded;
        return response;
    }
}
