using System.Text.RegularExpressions;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Templates.Tests.Seeds;

public sealed partial class PlanDraftTests
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    [Theory]
    [InlineData("wenzhou-2014-plan.json", "001.tsv", 73)]
    [InlineData("county-zone-annual.json", "002.tsv", 13)]
    [InlineData("zhangjiajie-2011-h2-plan.json", "003.tsv", 8)]
    public void A_draft_holds_every_figure_of_its_seed_as_often_as_the_seed_has_it(string seed, string figures, int count)
    {
        PeriodData data = Read(seed);

        IReadOnlyList<(string Bookmark, string Text)> facts = DraftFacts.InText(Draft(data));

        string[] labels = [.. File.ReadLines(Repository.PathOf("tests", "Assembler.Tests", "Periods", "Figures", figures)).Skip(1)];
        Assert.Equal(count, labels.Length);
        Assert.All(SeedFigures.AsWritten(figures, data.Period), figure =>
            Assert.Contains(facts, fact => fact.Text.Contains(figure, StringComparison.Ordinal)));
    }

    [Fact]
    public void Twenty_priorities_are_numbered_across_four_headings()
    {
        string[] lines = Numbered("wenzhou-2014-plan.json");

        Assert.Equal(
            Enumerable.Range(1, 20).Select(number => $"GwItem: <#{number}.>"),
            lines.Where(line => line.StartsWith("GwItem", StringComparison.Ordinal)).Select(NumberOf));
        Assert.Equal(
            ["GwH1: <#一、>", "GwH1: <#二、>", "GwH1: <#三、>", "GwH1: <#四、>"],
            lines.Where(line => line.StartsWith("GwH", StringComparison.Ordinal)).Select(NumberOf));
    }

    [Fact]
    public void Ten_promises_are_numbered_under_the_last_priority()
    {
        string[] lines = Numbered("wenzhou-2014-plan.json");

        int last = Array.FindIndex(lines, line => line.StartsWith("GwItem: <#20.>", StringComparison.Ordinal));
        Assert.Equal(
            Enumerable.Range(1, 10).Select(number => $"GwSubItem: <#（{number}）>"),
            lines.Where(line => line.StartsWith("GwSubItem", StringComparison.Ordinal)).Select(NumberOf));
        Assert.StartsWith("GwSubItem: <#（1）>", lines[last + 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wenzhou-2014-plan.json", "着重抓好四个方面二十项重点工作：")]
    [InlineData("wenzhou-2014-plan.json", "着力办好以下十件实事：")]
    [InlineData("wenzhou-2014-plan.json", "限上固定资产投资增长20%、力争25%，其中限上工业投资增长25%；")]
    [InlineData("wenzhou-2014-plan.json", "城镇居民人均可支配收入和农民人均纯收入分别增长8.5%、9.5%。")]
    [InlineData("zhangjiajie-2011-h2-plan.json", "2011年下半年，重点抓好以下六个方面的工作：")]
    [InlineData("zhangjiajie-2011-h2-plan.json", "张家界经济开发区2011年下半年工作计划")]
    [InlineData("county-zone-annual.json", "下一步，重点抓好以下六个方面的工作：")]
    public void Counts_targets_and_periods_are_worded_from_the_data(string seed, string expected)
    {
        IReadOnlyList<string> paragraphs = DraftText.Paragraphs(Draft(Read(seed)));

        Assert.Contains(paragraphs, paragraph => paragraph.Contains(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wenzhou-2014-plan.json")]
    [InlineData("zhangjiajie-2011-h2-plan.json")]
    public void A_plan_need_not_speak_of_every_topic(string seed)
    {
        PeriodData data = Read(seed);

        Assert.DoesNotContain(DraftAssembler.Assemble(data, Catalog.Report(data.Report)).Findings, finding => finding.Code == "C30");
    }

    [Fact]
    public void What_is_doubtful_of_a_year_is_said_beside_it()
    {
        string outline = Outline.Of(Draft(Read("wenzhou-2014-plan.json")));

        Assert.Contains("<!>2014年</!数据附注：来源写作2018年，网页所标时间为2021年8月31日", outline, StringComparison.Ordinal);
    }

    private static string NumberOf(string line) => line[..(line.IndexOf('>', StringComparison.Ordinal) + 1)];

    /// <summary>Which list a paragraph is in is no matter, but what it counts.</summary>
    private static string[] Numbered(string seed) => List().Replace(Outline.Of(Draft(Read(seed)), numbers: true), "").Split('\n');

    [GeneratedRegex(@"\((keepNext )?num=\d+/\d\)")]
    private static partial Regex List();

    private static PeriodData Read(string seed)
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("seeds", seed));
        return PeriodDataReader.ReadJson(stream);
    }

    private static byte[] Draft(PeriodData data) => DraftAssembler.Assemble(data, Catalog.Report(data.Report)).Content.ToArray();
}
