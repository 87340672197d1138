using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Facts;

/// <summary>What is missing is asked for in words that its department understands without the report.</summary>
public sealed class GapLabelTests
{
    [Theory]
    [InlineData("""{"name":"引进资金","value":null,"unit":"万元"}""", "【待补：2025年引进资金（万元）】")]
    [InlineData("""{"name":"引进资金","value":null,"unit":"万元","period":"2025-01..2025-10"}""", "【待补：1—10月引进资金（万元）】")]
    [InlineData("""{"name":"引进资金","scope":"一期","value":null,"unit":"万元"}""", "【待补：2025年一期引进资金（万元）】")]
    public void An_indicator_is_asked_for_with_its_period(string indicator, string expected) =>
        Assert.Equal(expected, Indicator(indicator).Default!.Phrase.Text);

    [Fact]
    public void A_part_is_asked_for_with_its_whole()
    {
        FactRecord whole = Indicator("""
            {"name":"引进资金","value":null,"unit":"万元","breakdown":{"mode":"partial","parts":[{"name":"外资","value":null}]}}
            """);

        FactRecord part = (FactRecord)((FactList)Node(whole, "parts")!).Items.Single();
        Assert.Equal("【待补：2025年引进资金其中外资（万元）】", part.Default!.Phrase.Text);
    }

    [Fact]
    public void A_figure_of_a_project_is_asked_for_with_the_project()
    {
        FactSheet facts = Derive(""" "projects":[{"name":"标准厂房","indicators":[{"name":"入驻企业","value":null,"unit":"家"}]}] """);

        FactRecord project = (FactRecord)Node(facts.Sections["economy"].Record, "标准厂房")!;
        FactRecord tenants = (FactRecord)((FactList)Node(project, "indicators")!).Items.Single();
        Assert.Equal("【待补：2025年标准厂房入驻企业（家）】", tenants.Default!.Phrase.Text);
    }

    [Fact]
    public void A_rate_is_asked_for_only_where_it_cannot_be_told()
    {
        FactRecord missing = Indicator("""{"name":"税收","value":null,"unit":"亿元","asks":["增幅","完成率"]}""");
        FactRecord known = Indicator("""{"name":"税收","value":12,"prior":10,"target":10,"unit":"亿元","asks":["增幅","完成率"]}""");

        Assert.Equal(
            ["完成年度任务的【待补：比例（%）】", "比上年增长【待补：增幅（%）】"],
            ((FactList)Node(missing, "asked")!).Items.Cast<Fact>().Select(fact => fact.Phrase.ToString()));
        Assert.Equal("2025年税收增幅（%）", ((FactList)Node(missing, "asked")!).Items.Cast<Fact>().Last().Gap!.Label);
        Assert.Empty(((FactList)Node(known, "asked")!).Items);
    }

    [Fact]
    public void A_datum_inside_a_sentence_is_asked_for_with_the_period_of_the_report()
    {
        FactSheet facts = Derive("""
            "department":"招商局","due":"2026-01-10","opening":{"text":"引进人才{人才}","facts":{"人才":{"value":null,"unit":"名"}}}
            """);

        FactProse opening = (FactProse)Node(facts.Sections["economy"].Record, "opening")!;
        Assert.Equal("缺人才（名），请招商局于2026年1月10日前补报。报告期为2025年。", opening.Pieces[^1].Fact!.Gap!.Comment);
    }

    private static FactRecord Indicator(string json) =>
        (FactRecord)((FactList)Node(Derive($""" "indicators":[{json}] """).Sections["economy"].Record, "indicators")!).Items.Single();

    private static FactSheet Derive(string section) => FactDeriver.Derive(Given.Json(Given.Section(section)));

    private static FactNode? Node(FactRecord record, string name) => record.TryGet(name, out FactNode? node) ? node : null;
}
