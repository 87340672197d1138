using System.Xml.Linq;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Templates.Tests.Polishing;

/// <summary>A draft from data to tracked changes, with models that do well, do ill, and fail.</summary>
public sealed class PolishedDraftTests
{
    private static readonly Func<string, string> Better = text => text
        .Replace("加强", "强化", StringComparison.Ordinal).Replace("进一步推进", "持续推动", StringComparison.Ordinal).Replace("积极推进", "扎实推进", StringComparison.Ordinal);

    public static TheoryData<RewordingFailure> Failures => [.. Enum.GetValues<RewordingFailure>()];

    [Fact]
    public async Task Without_a_model_the_draft_is_an_ordinary_one_to_the_byte()
    {
        PeriodData data = GivenDraft.Read(GivenDraft.Data);

        Draft draft = await DraftAssembler.AssembleAsync(data, GivenDraft.Catalog.Report(data.Report), polish: null, CancellationToken.None);

        Assert.Equal(GivenDraft.Ordinary(GivenDraft.Data).Content.ToArray(), draft.Content.ToArray());
        Assert.Empty(draft.Polish);
    }

    [Fact]
    public async Task What_is_reworded_stands_as_tracked_changes_and_the_section_says_how_much_it_is()
    {
        Draft draft = await GivenDraft.PolishAsync(GivenDraft.Data, GivenModel.Of(Better));

        string outline = Outline.Of(draft.Content.ToArray(), facts: true);
        Assert.Contains("全区<del>加强</><ins>强化</>企业服务，走访企业[[_f", outline, StringComparison.Ordinal);
        Assert.Contains("AI润色：本部分送出3句，改写3句，保留原句0句。", outline, StringComparison.Ordinal);
        PolishedSection economy = draft.Polish.Single(section => section.Key == "economy");
        Assert.Equal((PolishOutcome.Reworded, 3, 3), (economy.Outcome, economy.Sent, economy.Reworded));
        Assert.Contains(draft.Findings, finding => finding is { Code: "P01", Severity: Severity.Info, Place: "经济运行" });
    }

    [Fact]
    public async Task To_refuse_all_changes_is_to_have_the_ordinary_draft()
    {
        byte[] ordinary = GivenDraft.Ordinary(GivenDraft.Data).Content.ToArray();

        byte[] polished = (await GivenDraft.PolishAsync(GivenDraft.Data, GivenModel.Of(Better))).Content.ToArray();

        Assert.NotEmpty(TrackedText.Changes(polished));
        Assert.Equal(TrackedText.Refused(ordinary), TrackedText.Refused(polished, besides: GivenDraft.Author));
    }

    [Fact]
    public async Task And_to_accept_all_leaves_every_fact_where_it_was()
    {
        byte[] ordinary = GivenDraft.Ordinary(GivenDraft.Data).Content.ToArray();

        byte[] polished = (await GivenDraft.PolishAsync(GivenDraft.Data, GivenModel.Of(Better))).Content.ToArray();

        Assert.Contains(TrackedText.Accepted(polished), paragraph => TrackedText.Letters(paragraph) == "全区强化企业服务，走访企业317家，持续推动项目建设，为企业解决了困难。");
        Assert.Equal(DraftFacts.InText(ordinary), DraftFacts.InText(polished));
    }

    [Theory]
    [InlineData("全区加强企业服务，工业用电量3.6亿千瓦时，同比增长{增}，环比下降{减}")]
    [InlineData("全区加强企业服务，工业用电量3.6亿千瓦时，同比增长6.1%，环比下降1.7%")]
    public async Task No_model_can_swap_what_two_figures_are_compared_with(string sentence)
    {
        string facts = sentence.Contains('{', StringComparison.Ordinal) ? """, "facts": { "增": { "value": 6.1, "unit": "%" }, "减": { "value": 1.7, "unit": "%" } }""" : "";
        string data = GivenDraft.Data.Replace("""{ "text": "园区积极推进项目建设工作" }""", $$"""{ "text": "{{sentence}}"{{facts}} }""", StringComparison.Ordinal);

        Draft draft = await GivenDraft.PolishAsync(data, GivenModel.Of(text => Swapped(Better(text), "同比", "环比")));

        Assert.Contains(TrackedText.Accepted(draft.Content.ToArray()), paragraph => TrackedText.Letters(paragraph) == "全区强化企业服务，工业用电量3.6亿千瓦时，同比增长6.1%，环比下降1.7%。");
    }

    [Fact]
    public async Task A_rewording_that_says_something_else_is_kept_out_and_told_with_the_words_of_both()
    {
        Draft draft = await GivenDraft.PolishAsync(GivenDraft.Data, GivenModel.Of(text => Better(text).Replace("走访企业", "帮扶企业", StringComparison.Ordinal)));

        Finding told = Assert.Single(draft.Findings, finding => finding.Code == "P02");
        Assert.Equal("经济运行第2段", told.Place);
        Assert.Contains("帮扶", told.Message + told.Hint, StringComparison.Ordinal);
        KeptSentence kept = Assert.Single(draft.Polish.Single(section => section.Key == "economy").Kept);
        Assert.Equal("全区加强企业服务，走访企业317家，进一步推进项目建设，为企业解决了困难。", kept.Original);
        Assert.All(kept.Reasons, reason => Assert.NotEqual("", reason.Original + reason.Polished));
        Assert.Contains("全区加强企业服务，走访企业317家，进一步推进项目建设，为企业解决了困难。", DraftText.Paragraphs(draft.Content.ToArray()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("以下是润色后的内容：")]
    [InlineData("⟦N1⟧⟦N1⟧")]
    [InlineData("<w:t>\u0001\uD800")]
    [InlineData("Sorry, I can't help with that.")]
    public async Task A_model_that_answers_nonsense_changes_nothing(string nonsense)
    {
        Draft draft = await GivenDraft.PolishAsync(GivenDraft.Data, GivenModel.Of(_ => nonsense));

        Assert.Empty(TrackedText.Changes(draft.Content.ToArray()));
        Assert.Equal(3, draft.Findings.Count(finding => finding.Code == "P02"));
        Assert.Equal(DraftText.Paragraphs(GivenDraft.Ordinary(GivenDraft.Data).Content.ToArray()), DraftText.Paragraphs(draft.Content.ToArray()));
    }

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_model_that_fails_leaves_the_text_as_it_is_and_marks_it_so(RewordingFailure failure)
    {
        Draft draft = await GivenDraft.PolishAsync(GivenDraft.Data, new GivenModel(_ => Rewording.Failed(failure)));

        Assert.Equal(DraftText.Paragraphs(GivenDraft.Ordinary(GivenDraft.Data).Content.ToArray()), DraftText.Paragraphs(draft.Content.ToArray()));
        Assert.Contains($"AI润色：本部分未润色，{failure.InChinese()}。", Outline.Of(draft.Content.ToArray()), StringComparison.Ordinal);
        Assert.Contains(draft.Findings, finding => finding is { Code: "P01", Severity: Severity.Warning, Place: "经济运行" } && finding.Message == $"未润色：{failure.InChinese()}");
    }

    [Fact]
    public async Task A_client_that_throws_does_not_take_the_draft_with_it()
    {
        Draft draft = await GivenDraft.PolishAsync(GivenDraft.Data, new GivenModel(_ => throw new InvalidOperationException("broken")));

        Assert.Contains(draft.Polish, section => section is { Key: "economy", Outcome: PolishOutcome.Failed, Reason: "调用模型的程序出错" });
    }

    [Fact]
    public async Task But_who_cancels_gets_no_draft()
    {
        PeriodData data = GivenDraft.Read(GivenDraft.Data);
        using CancellationTokenSource cancelled = new();
        GivenModel model = new(_ =>
        {
            cancelled.Cancel();
            throw new OperationCanceledException(cancelled.Token);
        });
        PolishOptions polish = new() { Model = model, Lexicon = GivenDraft.Catalog.PolishLexicon(), At = DateTimeOffset.UnixEpoch };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            DraftAssembler.AssembleAsync(data, GivenDraft.Catalog.Report(data.Report), polish, cancelled.Token));
    }

    [Fact]
    public async Task The_same_data_and_answers_give_the_same_bytes()
    {
        Draft first = await GivenDraft.PolishAsync(GivenDraft.Data, GivenModel.Of(Better));
        Draft second = await GivenDraft.PolishAsync(GivenDraft.Data, GivenModel.Of(Better));

        Assert.Equal(first.Content.ToArray(), second.Content.ToArray());
        Assert.NotEqual(GivenDraft.Ordinary(GivenDraft.Data).Id, first.Id);
    }

    [Fact]
    public async Task A_long_section_is_sent_in_parts_and_the_part_that_fails_stays_as_it_is()
    {
        string activities = string.Join(',', Enumerable.Range(1, 80).Select(_ => """{ "text": "园区积极推进各项建设工作，全面优化企业服务，着力帮助企业解决生产经营中的困难" }"""));
        string data = $$"""{ "zone": { "name": "滨河经济开发区" }, "report": "polished", "period": "2026", "sections": { "economy": { "activities": [ {{activities}} ] } } }""";
        GivenModel model = new(request => request.Sentences[0].Id == "1.1"
            ? Rewording.Of(request.Sentences.ToDictionary(sentence => sentence.Id, sentence => Better(sentence.Text)))
            : Rewording.Failed(RewordingFailure.TimedOut));

        Draft draft = await GivenDraft.PolishAsync(data, model);

        PolishedSection economy = draft.Polish.Single();
        Assert.Equal((PolishOutcome.Reworded, 80, "模型在规定时间内没有答复"), (economy.Outcome, economy.Sent, economy.Reason));
        Assert.InRange(economy.Reworded, 10, 70);
        Assert.Empty(economy.Kept);
        Assert.Equal(80, model.Shown.Select(sentence => sentence.Id).Distinct().Count());
    }

    [Fact]
    public async Task The_manifest_knows_what_polishing_did()
    {
        Draft draft = await GivenDraft.PolishAsync(GivenDraft.Data, GivenModel.Of(text => Better(text).Replace("走访企业", "帮扶企业", StringComparison.Ordinal)));

        XElement[] polish = [.. DraftFacts.Root(draft.Content.ToArray()).Elements(DraftFacts.Manifest + "polish")];
        Assert.Equal(["reworded", "local", "local", "local"], polish.Select(section => section.Attribute("outcome")!.Value));
        Assert.Equal("2", polish[0].Element(DraftFacts.Manifest + "kept")!.Attribute("paragraph")!.Value);
    }

    private static string Swapped(string text, string one, string other) => text
        .Replace(one, "\uE000", StringComparison.Ordinal).Replace(other, one, StringComparison.Ordinal).Replace("\uE000", other, StringComparison.Ordinal);
}
