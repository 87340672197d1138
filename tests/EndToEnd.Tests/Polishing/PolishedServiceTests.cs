using DevZoneDocs.EndToEnd.Tests.Jobs;
using DevZoneDocs.Testing.Models;
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
        (ServiceProcess service, DraftClient client) = await store.StartAsync(PolishData.Settings(model.Endpoint));

        byte[] draft = await DraftAsync(client, polish: true);

        Assert.NotEmpty(model.Calls);
        Assert.Equal(PolishDesk.OrdinaryWords, DraftText.Paragraphs(draft));
        client.Dispose();
        service.Stop();
    }

    [Fact]
    public async Task Without_a_model_a_draft_that_asks_for_polish_fails_and_says_why()
    {
        using TestStore store = new();
        (ServiceProcess service, DraftClient client) = await store.StartAsync();

        string id = await client.SendAsync(PolishData.Json, polish: true);
        DraftAnswer answer = await client.UntilAsync(id, "failed");

        Assert.Contains("没有配置润色用的语言模型", answer.Problem, StringComparison.Ordinal);
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

    private static async Task<byte[]> DraftAsync(DraftClient client, bool polish)
    {
        string id = await client.SendAsync(PolishData.Json, polish: polish);
        await client.UntilAsync(id, "completed");
        return await client.FetchAsync(id);
    }

    private static string Insertions(byte[] draft)
    {
        using WordprocessingDocument document = Docx.Open(draft);
        return string.Concat(document.MainDocumentPart!.Document.Body!.Descendants<InsertedRun>().Select(inserted => inserted.InnerText));
    }
}
