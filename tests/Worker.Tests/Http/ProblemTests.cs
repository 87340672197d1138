using System.Net;
using System.Text;
using System.Text.Json;
using DevZoneDocs.Worker.Http;

namespace DevZoneDocs.Worker.Tests.Http;

/// <summary>Whatever is refused is refused with a problem that has a known type, and nothing that is sent comes to a 500.</summary>
public sealed class ProblemTests(RunningService service) : IClassFixture<RunningService>
{
    [Theory]
    [InlineData("GET", "/api/nothing", "", "not-found")]
    [InlineData("GET", "/nothing", "", "not-found")]
    [InlineData("GET", "/api/drafts/0123", "", "not-found")]
    [InlineData("GET", "/api/drafts/0123/data", "", "not-found")]
    [InlineData("GET", "/api/drafts.zip?id=0123", "", "not-found")]
    [InlineData("PUT", "/api/drafts", "{}", "method")]
    [InlineData("DELETE", "/api/schedules", "", "method")]
    [InlineData("POST", "/api/period-data", "text/plain data", "media-type")]
    [InlineData("GET", "/api/drafts?before=yesterday", "", "body")]
    [InlineData("GET", "/api/drafts?period=2026-13", "", "body")]
    [InlineData("GET", "/api/drafts?cursor=1", "", "body")]
    [InlineData("GET", "/api/drafts?limit=1&limit=2", "", "body")]
    [InlineData("GET", "/api/drafts.zip", "", "body")]
    [InlineData("POST", "/api/drafts", "", "body")]
    [InlineData("POST", "/api/drafts", "{\"data\":{\"zone\":{\"name\":\"\\ud800\"}}}", "period-data")]
    [InlineData("POST", "/api/drafts", "{\"\\ud800\":1,\"data\":{}}", "body")]
    [InlineData("POST", "/api/drafts", "{\"report\":\"\\ud800\",\"data\":{}}", "body")]
    [InlineData("POST", "/api/period-data", "{\"zone\":{\"name\":\"\\ud800\"}}", "period-data")]
    [InlineData("POST", "/api/period-data", "{\"\\udc00\":{}}", "period-data")]
    [InlineData("POST", "/api/drafts", "{\"data\":{},\"polish\":true}", "no-model")]
    public async Task What_is_refused_is_told_with_its_type(string method, string address, string body, string kind)
    {
        using HttpRequestMessage message = new(new HttpMethod(method), new Uri(address, UriKind.Relative));
        if (method is "POST" or "PUT")
            message.Content = body.StartsWith("text/plain ", StringComparison.Ordinal)
                ? new StringContent(body, Encoding.UTF8, "text/plain")
                : new StringContent(body, Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await service.Http.SendAsync(message, TestContext.Current.CancellationToken);

        JsonElement problem = await ProblemOf(response);
        Assert.Equal($"urn:devzonedocs:problem:{kind}", problem.GetProperty("type").GetString());
        Assert.Equal(ProblemKind.All.Single(known => known.Name == kind).Status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("/api/drafts?stat=failed", "stat", "是否指：state？")]
    [InlineData("/api/drafts/0123?format=pdf", "format", "请去掉")]
    [InlineData("/api/schedules?zone=a", "zone", "请去掉")]
    [InlineData("/healthz?x=1", "x", "请去掉")]
    [InlineData("/openapi/v1.json?x=1", "x", "请去掉")]
    public async Task A_parameter_that_nothing_reads_is_told_with_the_one_that_was_meant(string address, string name, string mend)
    {
        using HttpResponseMessage response = await service.Http.GetAsync(
            new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        JsonElement problem = (await ProblemOf(response)).GetProperty("problems")[0];

        Assert.Equal((HttpStatusCode.BadRequest, name), (response.StatusCode, problem.GetProperty("pointer").GetString()));
        Assert.Contains(mend, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Polishing_without_a_model_is_refused_in_words_for_an_office()
    {
        using StringContent body = new("""{"data":{},"polish":true}""", Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await service.Http.PostAsync(
            new Uri("/api/drafts", UriKind.Relative), body, TestContext.Current.CancellationToken);

        string detail = (await ProblemOf(response)).GetProperty("detail").GetString()!;
        Assert.Contains("不润色的初稿", detail, StringComparison.Ordinal);
        Assert.DoesNotContain("Polish__", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_the_service_does_not_answer_to_is_a_problem_too()
    {
        using HttpRequestMessage message = new(HttpMethod.Get, new Uri("/api/drafts", UriKind.Relative));
        message.Headers.Host = "drafts.example.org";

        using HttpResponseMessage response = await service.Http.SendAsync(message, TestContext.Current.CancellationToken);

        Assert.Equal("urn:devzonedocs:problem:host", (await ProblemOf(response)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_form_that_is_cut_off_is_no_fault_of_the_service()
    {
        const string torn = "--b\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a.json\"\r\n\r\n{\"zone\":";
        using ByteArrayContent body = new(Encoding.UTF8.GetBytes(torn));
        body.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        using HttpResponseMessage response = await service.Http.PostAsync(
            new Uri("/api/drafts", UriKind.Relative), body, TestContext.Current.CancellationToken);

        Assert.Equal("urn:devzonedocs:problem:body", (await ProblemOf(response)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_body_beyond_its_size_is_refused()
    {
        using ByteArrayContent body = new(new byte[ServiceApi.MaxBodyBytes + 1]);
        body.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        // It asks before it sends, so that the refusal finds it still there.
        using HttpRequestMessage message = new(HttpMethod.Post, new Uri("/api/period-data", UriKind.Relative)) { Content = body };
        message.Headers.ExpectContinue = true;

        using HttpResponseMessage response = await service.Http.SendAsync(message, TestContext.Current.CancellationToken);

        Assert.Equal("urn:devzonedocs:problem:too-large", (await ProblemOf(response)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task Of_a_body_of_nothing_but_unknown_keys_a_thousand_are_told()
    {
        using StringContent body = new($"{{{string.Join(',', Enumerable.Range(0, 300_000).Select(i => $"\"repor{i}\":1"))}}}", Encoding.UTF8, "application/json");

        using HttpResponseMessage response = await service.Http.PostAsync(
            new Uri("/api/drafts", UriKind.Relative), body, TestContext.Current.CancellationToken);

        JsonElement problems = (await ProblemOf(response)).GetProperty("problems");
        Assert.Equal(1001, problems.GetArrayLength());
        Assert.Equal("另有 299001 处问题未列出", problems[1000].GetProperty("detail").GetString());
    }

    private static async Task<JsonElement> ProblemOf(HttpResponseMessage response)
    {
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(
            response.Content.Headers.ContentType?.MediaType == "application/problem+json",
            $"{(int)response.StatusCode} {response.Content.Headers.ContentType}: {body}");
        return JsonElement.Parse(body);
    }
}
