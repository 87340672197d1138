using System.Net;
using System.Text;
using System.Text.Json;

namespace DevZoneDocs.Worker.Tests.Http;

/// <summary>One caller cannot take the service from all others.</summary>
public sealed class CallLimitTests
{
    [Fact]
    public async Task Who_writes_too_often_is_told_when_to_try_again_and_may_still_read()
    {
        using TemporaryFolder folder = new();
        using ServiceProcess process = ServiceProcess.Serve(folder.File("data"), ("Calls__WritesPerMinute", "2"));
        using HttpClient http = new() { BaseAddress = await process.AddressAsync() };

        HttpStatusCode[] answers = [await PostAsync(http), await PostAsync(http)];
        using HttpResponseMessage third = await SendAsync(http);
        using HttpResponseMessage reading = await http.GetAsync(
            new Uri("/api/drafts", UriKind.Relative), TestContext.Current.CancellationToken);
        using HttpResponseMessage other = await SendAsync(http, "203.0.113.7");

        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], answers);
        Assert.Equal(
            (HttpStatusCode.TooManyRequests, HttpStatusCode.OK, HttpStatusCode.BadRequest),
            (third.StatusCode, reading.StatusCode, other.StatusCode));
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        JsonElement problem = JsonElement.Parse(await third.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("urn:devzonedocs:problem:too-many", problem.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Health_is_told_however_often_it_is_asked_for()
    {
        using TemporaryFolder folder = new();
        using ServiceProcess process = ServiceProcess.Serve(folder.File("data"), ("Calls__PerMinute", "1"));
        using HttpClient http = new() { BaseAddress = await process.AddressAsync() };

        for (int i = 0; i < 5; i++)
        {
            using HttpResponseMessage health = await http.GetAsync(
                new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.NotEqual(HttpStatusCode.TooManyRequests, health.StatusCode);
        }
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient http)
    {
        using HttpResponseMessage response = await SendAsync(http);
        return response.StatusCode;
    }

    /// <param name="caller">For whom a proxy on this machine says that it asks.</param>
    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, string? caller = null)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, new Uri("/api/drafts", UriKind.Relative)) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        if (caller is not null)
            message.Headers.Add("X-Forwarded-For", caller);
        return await http.SendAsync(message, TestContext.Current.CancellationToken);
    }
}
