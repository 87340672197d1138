using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;

namespace DevZoneDocs.Worker.Tests.Http;

/// <summary>What a clerk asks of all drafts: which there are, what they were made of, and several at once.</summary>
public sealed class DraftListTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task Every_filter_that_is_given_holds()
    {
        string quarter = await DraftedAsync("子区", "quarter", "2026-Q1");
        string half = await DraftedAsync("子区", "half-year", "2026-H1");
        string other = await DraftedAsync("丑区", "quarter", "2026-Q1");

        Assert.Equal([half, quarter], await IdsAsync("zone=子区"));
        Assert.Equal([other, quarter], await IdsAsync("report=quarter&period=2026-Q1"));
        Assert.Equal([other, quarter], await IdsAsync("report=quarter&period=2026-01..2026-03"));
        Assert.Equal([quarter], await IdsAsync("zone=子区&period=2026-Q1&state=completed"));
        Assert.Empty(await IdsAsync("zone=子区&state=failed"));
    }

    [Fact]
    public async Task Next_leads_through_all_of_them_and_keeps_the_filters()
    {
        string[] made = [.. await Task.WhenAll(Enumerable.Range(1, 5).Select(month => DraftedAsync("寅区", "month", $"2026-0{month}")))];
        List<string> seen = [];

        string? address = "/api/drafts?zone=寅区&limit=2";
        for (int pages = 0; address is not null; pages++)
        {
            Assert.True(pages < 3, "more pages than three");
            JsonElement page = await GetAsync(address);
            seen.AddRange(IdsOf(page));
            address = page.GetProperty("next").GetString();
        }

        Assert.Equal(made.Order(), seen.Order());
    }

    [Fact]
    public async Task Before_takes_an_hour_as_it_was_told()
    {
        string first = await DraftedAsync("卯区", "month", "2026-01");
        string second = await DraftedAsync("卯区", "month", "2026-02");
        string told = (await GetAsync($"/api/drafts/{second}")).GetProperty("createdAt").GetString()!;

        Assert.Contains('+', told);
        Assert.Equal([first], await IdsAsync($"zone=卯区&before={told}"));
    }

    [Fact]
    public async Task The_data_come_back_as_they_were_handed_in()
    {
        string data = GivenData.Of("辰区");
        string id = await SendAsync(data);

        JsonElement told = await GetAsync($"/api/drafts/{id}/data");

        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(data), told), told.ToString());
    }

    [Fact]
    public async Task The_data_come_as_a_workbook_as_well()
    {
        string id = await SendAsync(GivenData.Of("申区"));

        byte[] workbook = await service.Http.GetByteArrayAsync(new Uri($"/api/drafts/{id}/workbook", UriKind.Relative), TestContext.Current.CancellationToken);

        PeriodData given = PeriodDataReader.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(GivenData.Of("申区"))));
        PeriodData read = PeriodDataReader.Read([new HandedFile("填报表.xlsx", new MemoryStream(workbook))]);
        Assert.Equal(PeriodDataWriter.WriteJson(given), PeriodDataWriter.WriteJson(read));
    }

    [Fact]
    public async Task Several_drafts_come_in_one_file_each_under_its_title()
    {
        string first = await DraftedAsync("巳区", "month", "2026-01");
        string second = await DraftedAsync("巳区", "month", "2026-02");
        string again = await DraftedAsync("巳区", "month", "2026-02", value: 13);

        byte[] zip = await service.Http.GetByteArrayAsync(
            new Uri($"/api/drafts.zip?id={first}&id={second}&id={again}", UriKind.Relative), TestContext.Current.CancellationToken);

        await using ZipArchive archive = new(new MemoryStream(zip));
        Assert.Equal(3, archive.Entries.Select(entry => entry.Name).Distinct().Count());
        Assert.EndsWith("（2）.docx", archive.Entries[2].Name, StringComparison.Ordinal);
        using DraftClient client = new(service.Http.BaseAddress!);
        await using Stream content = await archive.Entries[1].OpenAsync(TestContext.Current.CancellationToken);
        using MemoryStream copy = new();
        await content.CopyToAsync(copy, TestContext.Current.CancellationToken);
        Assert.Equal(await client.FetchAsync(second), copy.ToArray());
    }

    [Fact]
    public async Task But_not_without_one_that_is_not_there()
    {
        string there = await DraftedAsync("午区", "month", "2026-01");

        using HttpResponseMessage response = await service.Http.GetAsync(
            new Uri($"/api/drafts.zip?id={there}&id=0123", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_draft_that_was_deleted_is_gone_from_the_list_and_from_the_folder()
    {
        string id = await DraftedAsync("未区", "month", "2026-01");
        string other = await DraftedAsync("未区", "month", "2026-02");

        HttpStatusCode first = await DeleteAsync(id);
        HttpStatusCode again = await DeleteAsync(id);

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (first, again));
        Assert.Equal([other], await IdsAsync("zone=未区"));
        Assert.Empty(Directory.GetFiles(service.Drafts, $"{id}-*", SearchOption.AllDirectories));
    }

    private async Task<HttpStatusCode> DeleteAsync(string id)
    {
        using HttpResponseMessage response = await service.Http.PostAsync(
            new Uri($"/api/drafts/{id}/deletion", UriKind.Relative), null, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private async Task<string[]> IdsAsync(string query) => [.. IdsOf(await GetAsync($"/api/drafts?{query}"))];

    private static IEnumerable<string> IdsOf(JsonElement page) =>
        page.GetProperty("drafts").EnumerateArray().Select(draft => draft.GetProperty("id").GetString()!);

    private async Task<JsonElement> GetAsync(string address) =>
        JsonElement.Parse(await service.Http.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

    private async Task<string> SendAsync(string data)
    {
        using DraftClient client = new(service.Http.BaseAddress!);
        return await client.SendAsync(data);
    }

    private async Task<string> DraftedAsync(string zone, string report, string period, decimal value = 12.5m)
    {
        string id = await SendAsync(GivenData.Of(zone, report, period).Replace("12.5", $"{value}", StringComparison.Ordinal));
        using DraftClient client = new(service.Http.BaseAddress!);
        await client.UntilAsync(id, "completed");
        return id;
    }
}
