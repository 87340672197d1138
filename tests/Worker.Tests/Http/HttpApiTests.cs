using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Workbooks;

namespace DevZoneDocs.Worker.Tests.Http;

/// <summary>What the samples of the page do not show: bad requests, forms, foreign pages, files that were changed.</summary>
public sealed class HttpApiTests(RunningService service) : IClassFixture<RunningService>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("{", "body", "")]
    [InlineData("[]", "body", "")]
    [InlineData("{\"data\":{}}", "period-data", "/data")]
    [InlineData("{\"data\":3}", "period-data", "/data")]
    [InlineData("{\"report\":3,\"data\":{}}", "body", "/report")]
    public async Task A_bad_order_is_told_with_its_place(string body, string kind, string place)
    {
        using HttpResponseMessage response = await PostAsync(body);

        JsonElement problem = await ProblemAsync(response);

        Assert.Equal($"urn:devzonedocs:problem:{kind}", problem.GetProperty("type").GetString());
        Assert.StartsWith(place, problem.GetProperty("problems")[0].GetProperty("pointer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_faults_of_the_data_are_told_at_once()
    {
        using HttpResponseMessage response = await PostAsync("""{"data":{"zone":{"name":""},"report":"annual","period":"2026-13","sections":{"economy":{"indicators":[{"nam":"x"}]}}}}""");

        JsonElement problem = await ProblemAsync(response);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.True(problem.GetProperty("problems").GetArrayLength() >= 3, problem.ToString());
    }

    [Fact]
    public async Task An_unknown_report_kind_is_no_fault_of_the_service()
    {
        using HttpResponseMessage response = await PostAsync(Order("乙区").Replace("{\"data\"", "{\"report\":\"../annual\",\"data\"", StringComparison.Ordinal));

        Assert.Equal("urn:devzonedocs:problem:report-kind", (await ProblemAsync(response)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_form_with_a_file_is_an_order_too()
    {
        using MultipartFormDataContent form = new();
        using ByteArrayContent file = new(Encoding.UTF8.GetBytes(Data("丙区")));
        using StringContent polish = new("false");
        form.Add(file, "data", "丙区.json");
        form.Add(polish, "polish");

        using HttpResponseMessage response = await service.Http.PostAsync(new Uri("/api/drafts", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task Workbooks_in_a_form_are_an_order_too()
    {
        using HttpResponseMessage response = await PostFormAsync(("乙局.xlsx", Workbook("丁区", 1)), ("甲局.xlsx", Workbook("丁区", 1)));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
    }

    [Fact]
    public async Task Workbooks_that_do_not_agree_are_refused_with_both_cells()
    {
        using HttpResponseMessage response = await PostFormAsync(("甲局.xlsx", Workbook("戊区", 1)), ("乙局.xlsx", Workbook("戊区", 2)));

        JsonElement problem = (await ProblemAsync(response)).GetProperty("problems")[0];

        Assert.Equal("乙局.xlsx 经济!E6", problem.GetProperty("pointer").GetString());
        Assert.Contains("甲局.xlsx 经济!E6", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_is_refused()
    {
        using HttpResponseMessage response = await PostFormAsync(("表.xlsx", "PK"u8.ToArray()));

        Assert.Equal("urn:devzonedocs:problem:period-data", (await ProblemAsync(response)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task Text_is_no_order()
    {
        using StringContent text = new("data", Encoding.UTF8, "text/plain");

        using HttpResponseMessage response = await service.Http.PostAsync(new Uri("/api/drafts", UriKind.Relative), text);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_page_of_another_site_is_refused()
    {
        using HttpRequestMessage message = new(HttpMethod.Get, new Uri("/api/drafts", UriKind.Relative));
        message.Headers.Add("Origin", "https://example.org");

        using HttpResponseMessage response = await service.Http.SendAsync(message);

        Assert.Equal("urn:devzonedocs:problem:foreign-page", (await ProblemAsync(response)).GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("drafts.example.org", HttpStatusCode.BadRequest)]
    public async Task Only_under_a_name_of_its_own_does_it_answer(string host, HttpStatusCode status)
    {
        using HttpRequestMessage message = new(HttpMethod.Get, new Uri("/api/drafts", UriKind.Relative));
        message.Headers.Host = $"{host}:{service.Http.BaseAddress!.Port}";

        using HttpResponseMessage response = await service.Http.SendAsync(message);

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task One_key_with_two_contents_is_a_conflict()
    {
        using HttpResponseMessage first = await PostAsync(Order("丁区"), "one-key");
        using HttpResponseMessage second = await PostAsync(Order("戊区"), "one-key");

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.UnprocessableEntity), (first.StatusCode, second.StatusCode));
        Assert.Equal("urn:devzonedocs:problem:key-conflict", (await ProblemAsync(second)).GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("GET", "/api/drafts/0123")]
    [InlineData("GET", "/api/drafts/0123/events")]
    [InlineData("GET", "/api/drafts/0123/file")]
    [InlineData("DELETE", "/api/drafts/0123")]
    [InlineData("GET", "/api/nothing")]
    public async Task What_is_not_there_is_a_problem_too(string method, string path)
    {
        using HttpRequestMessage message = new(new HttpMethod(method), new Uri(path, UriKind.Relative));

        using HttpResponseMessage response = await service.Http.SendAsync(message);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("state=done")]
    [InlineData("state=1")]
    [InlineData("limit=0")]
    [InlineData("limit=many")]
    [InlineData("before=yesterday")]
    public async Task A_list_that_cannot_be_is_a_problem(string query)
    {
        using HttpResponseMessage response = await service.Http.GetAsync(new Uri($"/api/drafts?{query}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_draft_bears_its_title_and_its_hash_and_is_sound()
    {
        string id = await DraftedAsync("己区");

        using HttpResponseMessage response = await service.Http.GetAsync(new Uri($"/api/drafts/{id}/file", UriKind.Relative));

        byte[] content = await response.Content.ReadAsByteArrayAsync();
        DocxAssert.Sound(content);
        Assert.Equal($"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content))}\"", response.Headers.ETag?.Tag);
        ContentDispositionHeaderValue disposition = response.Content.Headers.ContentDisposition!;
        Assert.Contains("己区", disposition.FileNameStar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_changed_is_handed_to_nobody()
    {
        string id = await DraftedAsync("庚区");
        string file = Assert.Single(Directory.GetFiles(service.Drafts, $"{id}-*"));
        await File.AppendAllTextAsync(file, "x");

        using HttpResponseMessage response = await service.Http.GetAsync(new Uri($"/api/drafts/{id}/file", UriKind.Relative));

        Assert.Equal("urn:devzonedocs:problem:damaged", (await ProblemAsync(response)).GetProperty("type").GetString());
    }

    private static string Data(string zone) => """
        {"zone":{"name":"ZONE"},"report":"annual","period":"2026","sections":{"economy":{"indicators":[{"id":"gdp","name":"地区生产总值","value":12.5,"unit":"亿元","prior":11.4}]}}}
        """.Replace("ZONE", zone, StringComparison.Ordinal);

    private static string Order(string zone) => $$"""{"data":{{Data(zone)}}}""";

    private async Task<string> DraftedAsync(string zone)
    {
        using DraftClient client = new(service.Http.BaseAddress!);
        string id = await client.SendAsync(Data(zone));
        await client.UntilAsync(id, "completed", Patience);
        return id;
    }

    private static byte[] Workbook(string zone, decimal value) => PeriodWorkbookWriter.Write(new PeriodData
    {
        Zone = new Zone { Name = zone },
        Report = "annual",
        Period = Period.Of(2025, 1, 2025, 12),
        Sections = new([KeyValuePair.Create("economy", new SectionData
        {
            Title = "经济",
            Indicators = [new Indicator { Name = "工业总产值", Value = value, Unit = "亿元" }],
        })]),
    });

    private async Task<HttpResponseMessage> PostFormAsync(params (string Name, byte[] Content)[] files)
    {
        using MultipartFormDataContent form = new();
        foreach ((string name, byte[] content) in files)
            form.Add(new ByteArrayContent(content), "data", name);
        return await service.Http.PostAsync(new Uri("/api/drafts", UriKind.Relative), form);
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string? key = null)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, new Uri("/api/drafts", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (key is not null)
            message.Headers.Add("Idempotency-Key", key);
        return await service.Http.SendAsync(message);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }
}
