using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace DevZoneDocs.Testing;

/// <summary>Asks a service for drafts as a script does; a service that is dying is no surprise to it.</summary>
public sealed class DraftClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };

    /// <returns>The request's id once the service has answered for it; null when it could not.</returns>
    public async Task<string?> TrySendAsync(string data, string? idempotencyKey = null)
    {
        try
        {
            return await SendAsync(data, idempotencyKey);
        }
        catch (Exception exception) when (IsAway(exception))
        {
            return null;
        }
    }

    /// <exception cref="HttpRequestException">It was not accepted.</exception>
    /// <param name="polish">Whether the model rewords the draft.</param>
    public async Task<string> SendAsync(string data, string? idempotencyKey = null, bool polish = false)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, "/api/drafts");
        message.Content = new StringContent($"{{\"data\":{data}{(polish ? ",\"polish\":true" : "")}}}", Encoding.UTF8, "application/json");
        if (idempotencyKey is not null)
            message.Headers.Add("Idempotency-Key", idempotencyKey);
        using HttpResponseMessage response = await _http.SendAsync(message);
        string body = await response.Content.ReadAsStringAsync();
        if (response.StatusCode != HttpStatusCode.Accepted)
            throw new HttpRequestException($"{(int)response.StatusCode}: {body}", null, response.StatusCode);
        using JsonDocument answer = JsonDocument.Parse(body);
        return answer.RootElement.GetProperty("id").GetString()!;
    }

    public async Task<DraftAnswer> ShowAsync(string id)
    {
        using JsonDocument answer = JsonDocument.Parse(await _http.GetStringAsync(new Uri($"/api/drafts/{id}", UriKind.Relative)));
        JsonElement root = answer.RootElement;
        return new DraftAnswer(
            root.GetProperty("state").GetString()!,
            root.GetProperty("sha256").GetString(),
            root.TryGetProperty("problem", out JsonElement problem) && problem.ValueKind == JsonValueKind.String
                ? problem.GetString()
                : null);
    }

    public async Task<byte[]> FetchAsync(string id) => await _http.GetByteArrayAsync(new Uri($"/api/drafts/{id}/file", UriKind.Relative));

    /// <returns>Whether the service has answered for the request's end.</returns>
    public Task<bool> TryCancelAsync(string id) => TryAsync(HttpMethod.Delete, $"/api/drafts/{id}");

    /// <returns>Whether the service has answered for its being gone.</returns>
    public Task<bool> TryDeleteAsync(string id) => TryAsync(HttpMethod.Post, $"/api/drafts/{id}/deletion");

    /// <returns>The request's answer when it has that state.</returns>
    /// <exception cref="TimeoutException">It does not come to it.</exception>
    public async Task<DraftAnswer> UntilAsync(string id, string state, TimeSpan? patience = null)
    {
        long start = TimeProvider.System.GetTimestamp();
        DraftAnswer answer;
        while ((answer = await ShowAsync(id)).State != state)
        {
            if (TimeProvider.System.GetElapsedTime(start) > (patience ?? TimeSpan.FromMinutes(2)))
                throw new TimeoutException($"{id} is {answer.State} ({answer.Problem}) and does not come to be {state}.");
            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }

        return answer;
    }

    public void Dispose() => _http.Dispose();

    private async Task<bool> TryAsync(HttpMethod method, string path)
    {
        try
        {
            using HttpRequestMessage message = new(method, path);
            using HttpResponseMessage response = await _http.SendAsync(message);
            return response.IsSuccessStatusCode;
        }
        catch (Exception exception) when (IsAway(exception))
        {
            return false;
        }
    }

    /// <summary>Refused or cut off; the client itself lets a socket's own fault through when the connection goes while it is looked at.</summary>
    private static bool IsAway(Exception exception) => exception is HttpRequestException or SocketException;
}

/// <summary>What the service says of a request.</summary>
public sealed record DraftAnswer(string State, string? Sha256, string? Problem);
