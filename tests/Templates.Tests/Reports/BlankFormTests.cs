using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Templates.Tests.Reports;

public sealed class BlankFormTests
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    [Theory]
    [InlineData("yueqing-2007-annual.json", "annual", "2008")]
    [InlineData("yueqing-2007-annual.json", "quarter", "2008-Q1")]
    [InlineData("jindong-2010-q1-q3.json", "annual", "2010")]
    [InlineData("jindong-2010-q1-q3.json", "month", "2010-10")]
    [InlineData("county-zone-annual.json", "half-year", "2024-H1")]
    [InlineData("wenzhou-2014-plan.json", "plan", "2015")]
    [InlineData("zhangjiajie-2011-h2-plan.json", "plan", "2012")]
    public void A_form_made_from_a_seed_is_data_that_make_a_sound_draft_of_gaps(string seed, string report, string period)
    {
        PeriodData last = Seed(seed);

        PeriodData form = BlankForm.From(last, [], Catalog.Report(report), PeriodOf(period));

        Draft draft = Assemble(Read(PeriodDataWriter.WriteJson(form)));
        DocxAssert.Sound(draft.Content.ToArray());
        Assert.True(draft.GapCount > 0, $"{draft.GapCount} gaps");
        Assert.Contains(draft.Findings, finding => finding is { Code: "C30", Severity: Severity.Warning } && finding.Message.Contains("没有报送数据", StringComparison.Ordinal));
        Assert.DoesNotContain(draft.Findings, finding => finding.Severity == Severity.Error && finding.Code != "C01");
    }

    [Fact]
    public void The_value_of_the_year_before_is_the_base_where_it_is_known()
    {
        PeriodData before = Quarter("2025-Q3", 160.2m), last = Quarter("2026-Q2", 120m);

        PeriodData form = BlankForm.From(last, [before], Catalog.Report("quarter"), PeriodOf("2026-Q3"));

        Indicator output = form.Sections["economy"].Indicators[0];
        Assert.Null(output.Value);
        Assert.Equal(160.2m, output.Prior);
        Assert.Equal(250, output.Target);
        Assert.Contains(Paragraphs(form), text => text.Contains("【待补：7—9月工业总产值（亿元）】", StringComparison.Ordinal));
    }

    [Fact]
    public void But_neither_an_estimate_nor_a_value_in_another_unit_is_a_base()
    {
        PeriodData estimated = Quarter("2025-Q3", 160.2m, """, "estimate":true"""), other = Quarter("2025-Q3", 160.2m, unit: "万元");

        Assert.All([estimated, other], before =>
            Assert.Null(BlankForm.From(Quarter("2026-Q2", 120m), [before], Catalog.Report("quarter"), PeriodOf("2026-Q3")).Sections["economy"].Indicators[0].Prior));
    }

    [Fact]
    public void A_target_of_the_year_is_not_carried_into_the_next()
    {
        PeriodData form = BlankForm.From(Quarter("2025-Q4", 120m), [], Catalog.Report("quarter"), PeriodOf("2026-Q1"));

        Assert.Null(form.Sections["economy"].Indicators[0].Target);
    }

    [Fact]
    public void A_published_rate_is_asked_for_again_and_not_computed()
    {
        PeriodData last = Quarter("2026-Q2", 120m, """, "growth":7.5"""), before = Quarter("2025-Q3", 100m);

        Indicator output = BlankForm.From(last, [before], Catalog.Report("quarter"), PeriodOf("2026-Q3")).Sections["economy"].Indicators[0];

        Assert.Null(output.Prior);
        Assert.Equal([AskedRate.Growth], output.Asks);
    }

    [Fact]
    public void A_sentence_with_a_figure_in_every_clause_is_asked_again_and_any_other_is_one_gap()
    {
        PeriodData last = Json("2026-Q2", """
            "safety":{"department":"应急管理局","activities":[
              {"text":"检查企业{家}，整改隐患{条}","facts":{"家":{"value":12,"unit":"家"},"条":{"value":317,"unit":"条"}}},
              {"text":"召开全区安全生产大会，部署工作{项}","facts":{"项":{"value":3,"unit":"项"}}},
              {"text":"全区安全生产形势平稳"}]}
            """);

        PeriodData form = BlankForm.From(last, [], Catalog.Report("quarter"), PeriodOf("2026-Q3"));

        string text = string.Join('\n', Paragraphs(form));
        Assert.Contains("检查企业【待补：家（家）】，整改隐患【待补：条（条）】", text, StringComparison.Ordinal);
        Assert.Contains("【待补：工作情况】", text, StringComparison.Ordinal);
        Assert.DoesNotContain("大会", text, StringComparison.Ordinal);
        Assert.DoesNotContain("平稳", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_keeps_its_size_and_asks_for_its_progress()
    {
        PeriodData last = Json("2026-Q2", """
            "projects":{"projects":[{"name":"滨河标准厂房","stage":"主体施工","progress":"三层封顶",
              "investmentTotal":{"value":12.5,"unit":"亿元"},"investmentThisYear":{"value":3.1,"unit":"亿元"},
              "milestones":[{"event":"开工","date":"2026-03","planned":true},{"event":"竣工","date":"2027-06","planned":true}]}]}
            """);

        Project project = BlankForm.From(last, [], Catalog.Report("quarter"), PeriodOf("2026-Q3")).Sections["projects"].Projects[0];

        Assert.Equal(12.5m, project.InvestmentTotal!.Value);
        Assert.Equal(new Datum { Unit = "亿元" }, project.InvestmentThisYear);
        Assert.Null(project.Stage);
        Assert.Equal("竣工", Assert.Single(project.Milestones).Event);
    }

    [Fact]
    public void A_zone_without_any_data_gets_a_gap_in_each_section_of_the_report()
    {
        PeriodData form = BlankForm.For(new Zone { Name = "滨河经济开发区" }, Catalog.Report("quarter"), PeriodOf("2026-Q3"));

        IReadOnlyList<string> paragraphs = Paragraphs(form);
        Assert.Equal(8, paragraphs.Count(text => text.Contains("【待补：工作情况】", StringComparison.Ordinal)));
        Assert.Contains(paragraphs, text => text.Contains("【待补：工作安排】", StringComparison.Ordinal));
    }

    private static PeriodData Quarter(string period, decimal value, string more = "", string unit = "亿元") => Json(period, $$"""
        "economy":{"indicators":[{"id":"output","name":"工业总产值","value":{{value}},"unit":"{{unit}}","target":250{{more}}}]}
        """);

    private static PeriodData Json(string period, string sections) => Read(Encoding.UTF8.GetBytes(
        $$"""{"zone":{"name":"滨河经济开发区"},"report":"quarter","period":"{{period}}","sections":{ {{sections}} } }"""));

    private static PeriodData Seed(string file) => Read(File.ReadAllBytes(Repository.PathOf("seeds", file)));

    private static PeriodData Read(byte[] json)
    {
        using MemoryStream stream = new(json);
        return PeriodDataReader.ReadJson(stream);
    }

    private static Period PeriodOf(string text) => Period.TryParse(text, out Period? period) ? period : throw new ArgumentException(text);

    private static IReadOnlyList<string> Paragraphs(PeriodData form) =>
        DraftText.Paragraphs(Assemble(Read(PeriodDataWriter.WriteJson(form))).Content.ToArray());

    private static Draft Assemble(PeriodData data) => DraftAssembler.Assemble(data, Catalog.Report(data.Report));
}
