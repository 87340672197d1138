using System.Net;
using System.Text.Json;

namespace DevZoneDocs.Worker.Tests.Http;

/// <summary>HEAD is answered wherever GET is, with the same headers and no body.</summary>
public sealed class HeadTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly string[] Samples = ["/healthz", "/openapi/v1.json"];

    [Fact]
    public async Task It_is_answered_wherever_GET_is()
    {
        string id = await DraftedAsync();
        string[] addresses = [.. (await ReadAddressesAsync()).Select(path => path.Replace("{id}", id, StringComparison.Ordinal)), .. Samples];

        foreach (string address in addresses.Select(address => address == "/api/drafts.zip" ? $"{address}?id={id}" : address))
        {
            using HttpRequestMessage message = new(HttpMethod.Head, new Uri(address, UriKind.Relative));
            using HttpResponseMessage response = await service.Http.SendAsync(message, TestContext.Current.CancellationToken);

            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address} is answered with {response.StatusCode}");
            Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task A_file_tells_its_hash_and_its_length()
    {
        string id = await DraftedAsync();
        using HttpRequestMessage message = new(HttpMethod.Head, new Uri($"/api/drafts/{id}/file", UriKind.Relative));

        using HttpResponseMessage response = await service.Http.SendAsync(message, TestContext.Current.CancellationToken);

        Assert.NotNull(response.Headers.ETag);
        Assert.True(response.Content.Headers.ContentLength > 5_000);
    }

    private async Task<IEnumerable<string>> ReadAddressesAsync()
    {
        JsonElement description = JsonElement.Parse(await service.Http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken));
        return description.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _))
            .Select(path => path.Name);
    }

    private async Task<string> DraftedAsync()
    {
        using DraftClient client = new(service.Http.BaseAddress!);
        string id = await client.SendAsync(GivenData.Of("辛区"));
        await client.UntilAsync(id, "completed");
        return id;
    }
}
