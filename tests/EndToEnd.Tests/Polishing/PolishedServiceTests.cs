using System.Net;
using DevZoneDocs.EndToEnd.Tests.Jobs;
using DevZoneDocs.EndToEnd.Tests.Schedules;
using DevZoneDocs.Testing.Models;
using DevZoneDocs.Worker.Storage;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.EndToEnd.Tests.Polishing;

/// <summary>The service polishes what asks for it, in its drafting processes.</summary>
public sealed class PolishedServiceTests
{
    private static readonly FakeAnswer Honest = FakeAnswers.Rewording(text => text.Replace("加强", "强化", StringComparison.Ordinal));

    [Fact]
    public async Task Only_a_draft_that_asks_for_it_is_polished()
    {
        await using FakeModel model = await FakeModel.StartAsync(Honest);
        using TestStore store = new();
        (ServiceProcess service, DraftClient client) = await store.StartAsync(PolishData.Settings(model.Endpoint));

        byte[] ordinary = await DraftAsync(client, polish: false);
        int calls = model.Calls.Count;
        byte[] polished = await DraftAsync(client, polish: true);

        Assert.Equal(0, calls);
        Assert.Empty(Insertions(ordinary));
        Assert.Contains("强化", Insertions(polished), StringComparison.Ordinal);
        await service.SaysAsync("The model reworded");
        client.Dispose();
        service.Stop();
    }

    [Fact]
    public async Task A_model_that_hangs_holds_up_no_draft()
    {
        await using FakeModel model = await FakeModel.StartAsync(FakeAnswers.Hanging);
        using TestStore store = new();
        (ServiceProcess service, DraftClient client) = await store.StartAsync([.. PolishData.Settings(model.Endpoint), ("Polish__SilenceSeconds", "10")]);

        byte[] draft = await DraftAsync(client, polish: true);

        Assert.NotEmpty(model.Calls);
        Assert.Equal(PolishDesk.OrdinaryWords, DraftText.Paragraphs(draft));
        client.Dispose();
        service.Stop();
    }

    [Fact]
    public async Task Without_a_model_a_draft_that_asks_for_polish_is_refused_and_told_why()
    {
        using TestStore store = new();
        (ServiceProcess service, DraftClient client) = await store.StartAsync();

        HttpRequestException refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync(PolishData.Json, polish: true));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("本服务没有开通润色", refused.Message, StringComparison.Ordinal);
        client.Dispose();
        service.Stop();
    }

    [Fact]
    public void With_settings_that_cannot_be_used_the_service_does_not_start()
    {
        using TemporaryFolder folder = new();

        CommandResult result = CommandLine.Run(folder.Path, ["serve", "--data", "data"], environment: [("Polish__Endpoint", "ftp://model"), ("Polish__Retries", "-1")]);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(3, result.ErrorLines.Count);
    }

    [Fact]
    public async Task A_schedule_that_asks_for_it_has_its_drafts_polished()
    {
        await using FakeModel model = await FakeModel.StartAsync(Honest);
        using TestStore store = new();
        await HandInAsync(store, GivenFiring.DueMonth());
        await GivenFiring.MakeDueAsync(store);

        (ServiceProcess service, DraftClient client) = await store.StartAsync([.. GivenFiring.Monthly, ("Schedules__0__Polish", "true"), .. PolishData.Settings(model.Endpoint)]);
        ScheduleFiring firing = Assert.Single(await GivenFiring.UntilAsync(store, 1));
        byte[] draft = await CompletedAsync(client, firing.RequestId!);

        Assert.Contains("强化", Insertions(draft), StringComparison.Ordinal);
        client.Dispose();
        service.Stop();
    }

    private static async Task HandInAsync(TestStore store, string month)
    {
        (ServiceProcess service, DraftClient client) = await store.StartAsync();
        await CompletedAsync(client, await client.SendAsync(PolishData.Monthly(month)));
        client.Dispose();
        service.Stop();
    }

    private static async Task<byte[]> DraftAsync(DraftClient client, bool polish) =>
        await CompletedAsync(client, await client.SendAsync(PolishData.Json, polish: polish));

    private static async Task<byte[]> CompletedAsync(DraftClient client, string id)
    {
        await client.UntilAsync(id, "completed");
        return await client.FetchAsync(id);
    }

    private static string Insertions(byte[] draft)
    {
        using WordprocessingDocument document = Docx.Open(draft);
        return string.Concat(document.MainDocumentPart!.Document.Body!.Descendants<InsertedRun>().Select(inserted => inserted.InnerText));
    }
}
