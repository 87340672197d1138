using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Templates.Tests.Drafts;

/// <summary>What is told of a draft's data and of its text: the same thing once, and no finding in place of another.</summary>
public sealed class DraftFindingsTests
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    [Fact]
    public void A_wrong_growth_in_one_section_does_not_hide_a_wrong_rate_in_another()
    {
        IReadOnlyList<Finding> findings = FindingsOf("""
            "economy": { "indicators": [ { "name": "工业总产值", "value": 110, "unit": "亿元", "prior": 100, "growth": 25 } ] },
            "party": { "activities": [ { "text": "受理群众诉求{受理}，办结{办结}，办结率{率}",
              "facts": { "受理": { "value": 120, "unit": "件" }, "办结": { "value": 100, "unit": "件" }, "率": { "value": 95, "unit": "%" } } } ] }
            """);

        Assert.Contains(findings, finding => finding is { Code: "C08", Place: "economy/工业总产值" });
        Assert.Contains(
            findings, finding => finding.Code == "C08" && finding.Message.Contains("100件÷120件算得83.3%，与文中的95%不符", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_told_of_the_data_is_not_told_again_of_the_sentence_that_they_stand_in()
    {
        IReadOnlyList<Finding> findings = FindingsOf("""
            "economy": { "indicators": [ { "name": "利用外资", "value": 3000, "unit": "万元", "breakdown": { "mode": "partial", "parts": [
              { "name": "第一批", "value": 5000, "unit": "万元" } ] } } ] }
            """);

        Assert.Equal("economy/利用外资/第一批", Assert.Single(findings, finding => finding.Code == "C06").Place);
    }

    [Fact]
    public void Another_part_of_the_same_whole_is_told_beside_it()
    {
        IReadOnlyList<Finding> findings = FindingsOf("""
            "economy": { "indicators": [ { "name": "利用外资", "value": 3000, "unit": "万元", "breakdown": { "mode": "partial", "parts": [
              { "name": "第一批", "value": 5000, "unit": "万元" } ] } } ],
              "activities": [ { "text": "引进资金{总数}，其中设备投资{部分}",
                "facts": { "总数": { "value": 30, "unit": "万元" }, "部分": { "value": 50, "unit": "万元" } } } ] }
            """);

        Assert.Equal(2, findings.Count(finding => finding.Code == "C06"));
    }

    [Fact]
    public void A_gap_is_told_once_and_does_not_hide_what_else_its_paragraph_has_left_open()
    {
        IReadOnlyList<Finding> findings = FindingsOf("""
            "party": { "activities": [ { "text": "与XX公司共建，培训党员{人数}", "facts": { "人数": { "value": null, "unit": "人次" } } } ] }
            """);

        Assert.Single(findings, finding => finding is { Code: "C01" });
        string left = Assert.Single(findings, finding => finding is { Code: "C02", Severity: Severity.Error }).Message;
        Assert.Contains("XX", left, StringComparison.Ordinal);
        Assert.DoesNotContain("共2处", left, StringComparison.Ordinal);
    }

    [Fact]
    public void Braces_of_the_data_are_no_tag_that_was_left()
    {
        IReadOnlyList<Finding> findings = FindingsOf("""
            "party": { "honors": [ { "title": "{{先锋}}称号", "grantor": "市委" } ] }
            """);

        Assert.DoesNotContain(findings, finding => finding is { Code: "C02", Severity: Severity.Error });
    }

    private static IReadOnlyList<Finding> FindingsOf(string sections)
    {
        string json = $$"""{ "zone": { "name": "滨河经济开发区" }, "report": "annual", "period": "2025", "sections": { {{sections}} } }""";
        PeriodData data = PeriodDataReader.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        return DraftAssembler.Assemble(data, Catalog.Report(data.Report)).Findings;
    }
}
