using System.Net;
using System.Text;
using System.Text.Json;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Http;

/// <summary>202 says that a request is on the disk: a service whose database was removed under it does not say so.</summary>
public sealed class DatabaseGoneTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_request_that_would_go_into_a_removed_file_is_refused_and_the_service_says_that_it_is_unwell()
    {
        using ServiceProcess service = ServiceProcess.Serve(_folder.File("data"));
        using HttpClient http = new() { BaseAddress = await service.AddressAsync() };
        await service.StartedAsync();
        Assert.Equal(HttpStatusCode.Accepted, (await OrderAsync(http, "甲区")).Status);

        foreach (string file in Directory.GetFiles(_folder.File("data"), "store.db*"))
            File.Delete(file);

        foreach (string zone in new[] { "甲区", "乙区" })
        {
            (HttpStatusCode status, string body) = await OrderAsync(http, zone);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "urn:devzonedocs:problem:store"), (status, JsonElement.Parse(body).GetProperty("type").GetString()));
            Assert.Contains("被移走或换掉了", body, StringComparison.Ordinal);
        }

        using HttpResponseMessage health = await http.GetAsync(new Uri("/healthz", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        Assert.False(File.Exists(_folder.File("data/store.db")));
    }

    private static async Task<(HttpStatusCode Status, string Body)> OrderAsync(HttpClient http, string zone)
    {
        using StringContent order = new($"{{\"data\":{GivenData.Of(zone)}}}", Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await http.PostAsync(new Uri("/api/drafts", UriKind.Relative), order, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
