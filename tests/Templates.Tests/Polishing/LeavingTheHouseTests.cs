using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Polishing.Requests;
using DevZoneDocs.Templates.Tests.Reports;

namespace DevZoneDocs.Templates.Tests.Polishing;

/// <summary>What a model is shown of a draft, and what never.</summary>
public sealed class LeavingTheHouseTests
{
    public static TheoryData<string> Seeds => [.. Directory.GetFiles(Repository.PathOf("seeds"), "*.json")
        .Select(file => Path.GetFileName(file)).Where(name => !name.Contains("schema", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public async Task Only_what_is_labelled_is_shown_and_of_that_no_figure_no_name_and_no_marked_text()
    {
        GivenModel model = GivenModel.Of(text => text);

        Draft draft = await GivenDraft.PolishAsync(GivenDraft.Data, model);

        Assert.Equal(
            [
                "全区加强企业服务，走访企业⟦N⟧，进一步推进项目建设，为企业解决了困难。",
                "园区积极推进项目建设工作。",
                "积极推进项目建设，引进⟦N⟧等企业⟦N⟧，完成投资⟦N⟧。",
            ],
            model.Shown.Select(sentence => System.Text.RegularExpressions.Regex.Replace(sentence.Text, "⟦N[0-9]+⟧", "⟦N⟧")).Order(StringComparer.Ordinal));
        Assert.Equal(["报告类型没有把本部分标为可送模型润色", "稳定、信访、安全一类的部分不送模型"], draft.Polish.Skip(1).Select(section => section.Reason).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_mark_in_a_section_keeps_the_section_in_the_house()
    {
        GivenModel model = GivenModel.Of(text => text);

        Draft draft = await GivenDraft.PolishAsync(GivenDraft.Marked, model);

        Assert.Empty(model.Shown);
        Assert.Equal("本部分有密级或内部标识", draft.Polish[0].Reason);
    }

    [Fact]
    public async Task A_mark_at_the_head_keeps_all_in_the_house()
    {
        GivenModel model = GivenModel.Of(text => text);

        Draft draft = await GivenDraft.PolishAsync(GivenDraft.Data.Replace("滨河经济开发区", "（内部）滨河经济开发区", StringComparison.Ordinal), model);

        Assert.Empty(model.Shown);
        Assert.Equal("文稿有密级或内部标识，全文不送模型", draft.Polish[0].Reason);
    }

    [Fact]
    public async Task Under_a_heading_of_a_local_topic_nothing_of_a_plan_is_shown()
    {
        TemplateCatalog catalog = TemplatesInMemory.With("polished", """{ "as": "plan", "sections": [ { "key": "plan", "heading": false, "polish": "may-leave" } ] }""");
        string data = """
            { "zone": { "name": "滨河经济开发区" }, "report": "polished", "period": "2026", "sections": { "plan": { "tasks": [
              { "title": "加快项目建设", "text": "积极推进各项建设工作" },
              { "title": "做好信访工作", "text": "积极推进金丝雀化解工作" },
              { "title": "优化企业服务", "text": "积极推进企业服务工作" } ] } } }
            """;
        GivenModel model = GivenModel.Of(text => text);

        await GivenDraft.PolishAsync(data, model, catalog);

        Assert.Equal(["积极推进企业服务工作。", "积极推进各项建设工作。"], model.Shown.Select(sentence => sentence.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Of_a_seed_no_figure_and_no_fact_is_shown_though_every_section_were_labelled(string seed)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", seed));
        PeriodData data = PeriodDataReader.ReadJson(stream);
        TemplateCatalog catalog = TemplatesInMemory.With("open", """
            { "as": "review", "title": "回顾", "sections": [ { "key": "*", "polish": "may-leave" } ] },
            { "as": "plan", "title": "计划", "sections": [ { "key": "plan", "heading": false, "level": 2, "polish": "may-leave" }, { "key": "*", "polish": "may-leave" } ] }
            """);
        GivenModel model = GivenModel.Of(text => text);
        PolishOptions polish = new() { Model = model, Lexicon = catalog.PolishLexicon(), At = DateTimeOffset.UnixEpoch };

        Draft draft = await DraftAssembler.AssembleAsync(data, catalog.Report("open"), polish, CancellationToken.None);

        HashSet<string> facts = [.. DraftFacts.InText(draft.Content.ToArray()).Select(fact => fact.Text).Where(text => text.Length > 2)];
        Assert.All(model.Shown, sentence =>
        {
            string words = sentence.Slots.Aggregate(sentence.Text, (text, slot) => text.Replace(slot.Mark, "，", StringComparison.Ordinal));
            Assert.DoesNotContain(words, char.IsNumber);
            Assert.DoesNotContain(facts, fact => words.Contains(fact, StringComparison.Ordinal) && !sentence.Text.Contains("⟧" + fact, StringComparison.Ordinal));
        });
        Assert.Empty(TrackedText.Changes(draft.Content.ToArray()));
    }
}
