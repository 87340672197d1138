using System.Text.RegularExpressions;
using DevZoneDocs.Testing.Models;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.EndToEnd.Tests.Polishing;

/// <summary><c>draft --polish</c> against a server that speaks the real protocol.</summary>
public sealed partial class PolishedDraftTests
{
    private static readonly FakeAnswer Honest = FakeAnswers.Rewording(text => text
        .Replace("加强", "强化", StringComparison.Ordinal)
        .Replace("完善", "健全", StringComparison.Ordinal)
        .Replace("举办", "举行", StringComparison.Ordinal));

    [Theory]
    [InlineData("Streaming=true")]
    [InlineData("Streaming=false")]
    public async Task What_an_honest_model_rewords_stands_as_tracked_changes(string setting)
    {
        await using PolishDesk desk = await PolishDesk.OpenAsync(Honest);

        DeskDraft draft = desk.Polished(setting);

        using WordprocessingDocument document = Docx.Open(draft.Document);
        Body body = document.MainDocumentPart!.Document.Body!;
        Assert.Contains("强化", string.Concat(body.Descendants<InsertedRun>().Select(inserted => inserted.InnerText)), StringComparison.Ordinal);
        Assert.Contains("加强", string.Concat(body.Descendants<DeletedRun>().Select(deleted => deleted.InnerText)), StringComparison.Ordinal);
        Assert.All(body.Descendants<InsertedRun>(), inserted => Assert.Equal("AI润色（待审）", inserted.Author!.Value));
        Assert.Contains(draft.Findings("P01"), finding => finding.StartsWith("基础设施建设：已润色待审", StringComparison.Ordinal));
        DocxAssert.Sound(draft.Document);
    }

    [Fact]
    public async Task Every_fact_keeps_its_text_and_its_bookmark()
    {
        await using PolishDesk desk = await PolishDesk.OpenAsync(Honest);

        DeskDraft polished = desk.Polished();

        Assert.NotEqual(PolishDesk.OrdinaryWords, DraftText.Paragraphs(polished.Document));
        Assert.Equal(DraftFacts.InText(PolishDesk.OrdinaryDraft.Value), DraftFacts.InText(polished.Document));
    }

    [Fact]
    public async Task No_figure_no_local_section_and_no_secret_leaves_the_house()
    {
        await using PolishDesk desk = await PolishDesk.OpenAsync(Honest);

        desk.Polished();

        Assert.NotEmpty(desk.Model.Calls);
        foreach (FakeCall call in desk.Model.Calls)
        {
            Assert.All(call.Sentences, sentence => Assert.DoesNotMatch(Figure(), Slot().Replace(sentence.Text, "")));
            Assert.All(PolishData.Canaries, canary => Assert.DoesNotContain(canary, call.Body, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_key_is_for_the_server_alone()
    {
        await using PolishDesk desk = await PolishDesk.OpenAsync(FakeAnswers.InTurn(FakeAnswers.Status(401), Honest));

        DeskDraft draft = desk.Polished();

        Assert.All(desk.Model.Calls, call => Assert.Equal($"Bearer {PolishDesk.Key}", call.Authorization));
        Assert.DoesNotContain(PolishDesk.Key, draft.Result.Output + draft.Result.Errors + draft.FindingsFile, StringComparison.Ordinal);
        Assert.All(desk.Model.Calls.SelectMany(call => call.Sentences), sentence => Assert.DoesNotContain(sentence.Text, draft.Result.Errors, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rewording_that_moves_a_slot_or_adds_a_claim_is_not_taken()
    {
        await using PolishDesk desk = await PolishDesk.OpenAsync(FakeAnswers.Rewording(text => Slot().Replace(text, "") + "成效显著，位居全省第一。"));

        DeskDraft draft = desk.Polished();

        Assert.Equal(PolishDesk.OrdinaryWords, DraftText.Paragraphs(draft.Document));
        Assert.Empty(TrackedChanges(draft));
        Assert.NotEmpty(draft.Findings("P02"));
    }

    [Theory]
    [InlineData("refused", "连接不上")]
    [InlineData("reset", "中断")]
    [InlineData("hanging", "没有答复")]
    [InlineData("429", "繁忙")]
    [InlineData("429, come back in an hour", "繁忙")]
    [InlineData("500", "出错")]
    [InlineData("cut off", "中断")]
    [InlineData("early end", "不完整")]
    [InlineData("not JSON", "格式")]
    [InlineData("empty", "空的")]
    [InlineData("another language", "不是中文")]
    [InlineData("endless", "过长")]
    public async Task A_model_that_fails_leaves_the_text_as_it_is_and_the_reason_beside_it(string way, string reason)
    {
        await using PolishDesk desk = way == "refused" ? await PolishDesk.OpenWithoutModelAsync() : await PolishDesk.OpenAsync(Failing(way));

        DeskDraft draft = desk.Polished();

        Assert.Equal(0, draft.Result.ExitCode);
        Assert.Equal(PolishDesk.OrdinaryWords, DraftText.Paragraphs(draft.Document));
        Assert.Empty(TrackedChanges(draft));
        Assert.Contains(draft.Findings("P01"), finding => finding.Contains("未润色", StringComparison.Ordinal) && finding.Contains(reason, StringComparison.Ordinal));
        Assert.DoesNotContain(draft.Findings("P01"), finding => finding.Contains("已润色", StringComparison.Ordinal));
        DocxAssert.Sound(draft.Document);
    }

    private static FakeAnswer Failing(string way) => way switch
    {
        "reset" => FakeAnswers.Reset,
        "hanging" => FakeAnswers.Hanging,
        "429" => FakeAnswers.Status(429),
        "429, come back in an hour" => FakeAnswers.Status(429, "3600"),
        "500" => FakeAnswers.Status(500),
        "cut off" => FakeAnswers.CutOff,
        "early end" => FakeAnswers.EarlyEnd,
        "not JSON" => FakeAnswers.NotJson,
        "empty" => FakeAnswers.Empty,
        "another language" => FakeAnswers.OtherLanguage,
        "endless" => FakeAnswers.Endless,
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, null),
    };

    private static IReadOnlyList<string> TrackedChanges(DeskDraft draft)
    {
        using WordprocessingDocument document = Docx.Open(draft.Document);
        Body body = document.MainDocumentPart!.Document.Body!;
        return [.. body.Descendants<InsertedRun>().Select(inserted => inserted.InnerText), .. body.Descendants<DeletedRun>().Select(deleted => deleted.InnerText)];
    }

    /// <summary>A digit, or a Chinese number before a unit.</summary>
    [GeneratedRegex("[0-9０-９]|[一二三四五六七八九十百千万亿两]+[个家项次件场米亩元户人]")]
    private static partial Regex Figure();

    [GeneratedRegex("⟦[^⟧]*⟧")]
    private static partial Regex Slot();
}
