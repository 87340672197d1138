using System.Net;
using DevZoneDocs.EndToEnd.Tests.Jobs;
using DevZoneDocs.EndToEnd.Tests.Polishing;
using DevZoneDocs.Testing.Models;

namespace DevZoneDocs.EndToEnd.Tests.Figures;

/// <summary>What a machine room collects: the page of figures, and what goes to a collector.</summary>
public sealed class TelemetryTests
{
    private static readonly Uri Page = new("/metrics", UriKind.Relative);

    [Fact]
    public async Task Requests_jobs_and_model_calls_are_measured_and_traced()
    {
        await using FakeModel model = await FakeModel.StartAsync(FakeAnswers.Rewording(text => text));
        await using Receiver collector = await Receiver.StartAsync(_ => HttpStatusCode.OK);
        using TestStore store = new();
        (ServiceProcess service, DraftClient client) = await store.StartAsync([.. PolishData.Settings(model.Endpoint), ("Telemetry__Endpoint", $"{collector.Address}")]);
        using HttpClient http = new() { BaseAddress = await service.AddressAsync() };

        await client.UntilAsync(await client.SendAsync(PolishData.Json, polish: true), "completed");
        string page = await PageWithAsync(http, "devzonedocs_drafts");
        client.Dispose();
        service.Stop();

        Assert.All(["devzonedocs_job_time", "devzonedocs_model_time", "devzonedocs_model_tokens", "resilience_polly", "http_server_request_duration"], name => Assert.Contains(name, page, StringComparison.Ordinal));
        string figures = Told(collector, "v1/metrics");
        string traces = Told(collector, "v1/traces");
        Assert.Contains("devzonedocs.model.time", figures, StringComparison.Ordinal);
        Assert.All(["POST", "attempt", "model try"], name => Assert.Contains(name, traces, StringComparison.Ordinal));
        Assert.All(PolishDesk.OrdinaryWords.Where(words => words.Length > 8), words => Assert.DoesNotContain(words, figures + traces, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_is_for_this_machine_alone()
    {
        using TestStore store = new();
        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        using HttpClient http = new() { BaseAddress = await service.AddressAsync() };
        using HttpRequestMessage passedOn = new(HttpMethod.Get, Page);
        passedOn.Headers.Add("X-Forwarded-For", "10.0.0.7");

        using HttpResponseMessage own = await http.GetAsync(Page);
        using HttpResponseMessage strange = await http.SendAsync(passedOn);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (own.StatusCode, strange.StatusCode));
        client.Dispose();
        service.Stop();
    }

    /// <summary>A draft is shown a moment before it is counted.</summary>
    private static async Task<string> PageWithAsync(HttpClient http, string name)
    {
        for (int i = 0; i < 400; i++)
        {
            string page = await http.GetStringAsync(Page);
            if (page.Contains(name, StringComparison.Ordinal))
                return page;
            await Task.Delay(TimeSpan.FromMilliseconds(25));
        }

        throw new TimeoutException($"{name} does not come onto the page.");
    }

    private static string Told(Receiver collector, string path) =>
        string.Concat(collector.Messages.Where(message => message.Path.EndsWith(path, StringComparison.Ordinal)).Select(message => message.Body));
}
