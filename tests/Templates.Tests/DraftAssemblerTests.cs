using System.Text;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Templates.Tests;

/// <summary>From data to sentence: the example by which the program was designed, and what becomes of it where data change.</summary>
public sealed partial class DraftAssemblerTests
{
    private static readonly TemplateCatalog Catalog = new(new EmbeddedTemplates());

    [Fact]
    public void A_department_hands_in_figures_and_the_draft_has_the_sentence()
    {
        Draft draft = Assemble(Data());

        Assert.Contains(
            "[1—9月]，[开发区]实现[规模以上工业总产值][186.4亿元]，同比[增长9.7%]，完成年度任务的[74.6%]，其中[装备制造业][71.2亿元]、[增长14.3%]；"
            + "[财政总收入]<!>[==【待补：1—9月财政总收入（亿元）】==]</!缺1—9月财政总收入（亿元），请财政局于10月8日前补报。>。",
            WithFacts(draft),
            StringComparison.Ordinal);
        Assert.Contains("开展企业安全检查12次，整改隐患317条。", Text(draft));
        Assert.Equal(1, draft.GapCount);
    }

    [Fact]
    public void Had_the_value_been_less_the_same_template_says_so() =>
        Assert.Contains(
            "规模以上工业总产值160.2亿元，同比下降5.7%，", Economy(Data().Replace("186.4", "160.2", StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void Had_the_prior_been_missing_the_value_stands_alone_and_a_finding_names_the_base()
    {
        Draft draft = Assemble(Data().Replace(""" "prior": 169.9,""", "", StringComparison.Ordinal));

        Assert.StartsWith("1—9月，开发区实现规模以上工业总产值186.4亿元，完成年度任务的74.6%，", Economy(draft), StringComparison.Ordinal);
        Assert.Contains(draft.Findings, finding => finding is { Code: "C08", Place: "economy/industrial-output" });
    }

    [Fact]
    public void Had_the_value_not_come_it_is_a_gap_and_no_growth_is_told()
    {
        Draft draft = Assemble(Data().Replace("186.4", "null", StringComparison.Ordinal));

        Assert.StartsWith("1—9月，开发区实现规模以上工业总产值【待补：1—9月规模以上工业总产值（亿元）】，其中装备制造业71.2亿元、同比增长14.3%；", Economy(draft), StringComparison.Ordinal);
        Assert.Equal(2, draft.GapCount);
        Assert.Contains(
            draft.Findings, finding => finding is { Code: "C01", Severity: Severity.Error, Place: "economy/industrial-output.value" });
    }

    [Fact]
    public void The_same_data_give_the_same_bytes()
    {
        Draft first = Assemble(Data());
        Draft second = Assemble(Data());

        Assert.Equal(first.Content.ToArray(), second.Content.ToArray());
        Assert.Equal(first.Id, second.Id);
    }

    [Fact]
    public void But_a_draft_with_another_comment_is_another_draft() =>
        Assert.NotEqual(Assemble(Data()).Id, Assemble(Data().Replace("财政局", "税务局", StringComparison.Ordinal)).Id);

    [Theory]
    [InlineData("{{开发区.名称}}经济开发区")]
    [InlineData("滨河{{经济开发区")]
    [InlineData("}}滨河{{")]
    public void Braces_in_a_name_are_text_from_end_to_end(string name)
    {
        Draft draft = Assemble(Data().Replace("滨河经济开发区", name, StringComparison.Ordinal).Replace("开展企业安全检查", "开展{{{{检查}}}}", StringComparison.Ordinal));

        Assert.Contains(name, draft.Title, StringComparison.Ordinal);
        Assert.Contains("开展{{检查}}12次，整改隐患317条。", Text(draft));
        DocxAssert.Sound(draft.Content.ToArray());
    }

    [Fact]
    public void Nothing_in_the_built_in_templates_names_what_there_is_not()
    {
        Draft draft = Assemble(Data());

        Assert.DoesNotContain(draft.Findings, finding => finding.Message.Contains("标记 {{", StringComparison.Ordinal));
    }

    private static Draft Assemble(string json)
    {
        PeriodData data = PeriodDataReader.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        Draft draft = DraftAssembler.Assemble(data, Catalog.Report(data.Report));
        DocxAssert.Sound(draft.Content.ToArray());
        return draft;
    }

    private static IReadOnlyList<string> Text(Draft draft) => DraftText.Paragraphs(draft.Content.ToArray());

    private static string Economy(string json) => Economy(Assemble(json));

    private static string Economy(Draft draft) =>
        Text(draft).Single(paragraph => paragraph.StartsWith("1—9月，开发区", StringComparison.Ordinal));

    /// <summary>The outline with its facts in brackets, whatever their numbers.</summary>
    private static string WithFacts(Draft draft) =>
        FactStart().Replace(Outline.Of(draft.Content.ToArray(), facts: true), "[").Replace("]]", "]", StringComparison.Ordinal);

    [GeneratedRegex(@"\[\[_f\d+\|")]
    private static partial Regex FactStart();

    private static string Data() => """
        { "zone": { "name": "滨河经济开发区" }, "report": "first-three-quarters", "period": "2026-01..2026-09",
          "sections": {
            "economy": { "department": "经济发展局", "indicators": [
              { "id": "industrial-output", "name": "规模以上工业总产值", "value": 186.4, "unit": "亿元", "prior": 169.9, "target": 250,
                "breakdown": { "mode": "partial", "parts": [ { "name": "装备制造业", "value": 71.2, "unit": "亿元", "growth": 14.3 } ] } },
              { "id": "fiscal-revenue", "name": "财政总收入", "value": null, "unit": "亿元", "askOf": "财政局", "due": "2026-10-08" } ] },
            "safety": { "department": "应急管理局", "activities": [
              { "text": "开展企业安全检查{检查}，整改隐患{隐患}", "facts": { "检查": { "value": 12, "unit": "次" }, "隐患": { "value": 317, "unit": "条" } } } ] } } }
        """;
}
