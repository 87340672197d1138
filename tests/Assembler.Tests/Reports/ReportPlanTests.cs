using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Assembler.Sections;
using DevZoneDocs.Assembler.Tests.Checks.Text;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Reports;

public sealed class ReportPlanTests
{
    [Fact]
    public void Sections_stand_in_the_reports_order_and_a_zones_own_where_the_star_is() =>
        Assert.Equal(
            ["safety", "招商", "园区", "economy"],
            Planned(Plan([Part(false, "safety", "*", "economy")], ("economy", "回顾"), ("招商", "回顾"), ("safety", "回顾"), ("园区", "回顾"))));

    [Fact]
    public void A_section_of_which_there_are_no_data_is_left_out_and_named()
    {
        ReportPlan plan = Plan([Part(false, "economy", "safety", "party")], ("safety", "回顾"));

        Assert.Equal(["safety"], Planned(plan));
        Assert.Equal(["economy部分", "party部分"], plan.MissingSections.Select(section => section.Name));
    }

    [Fact]
    public void A_section_stands_in_the_review_and_in_the_plan_each_where_it_has_something_to_say()
    {
        ReportPlan plan = Plan([Part(false, "economy", "*"), Part(true, "economy", "*")], ("economy", "回顾"), ("招商", "计划"), ("园区", "回顾计划"));

        Assert.Equal(
            [["economy", "园区"], ["招商", "园区"]], plan.Parts.Select(part => part.Sections.Select(section => section.Facts.Key).ToArray()));
        Assert.Empty(plan.MissingSections);
    }

    [Fact]
    public void A_part_without_sections_is_left_out() =>
        Assert.False(Assert.Single(Plan([Part(false, "economy"), Part(true, "plan")], ("economy", "回顾")).Parts).Part.IsPlan);

    [Fact]
    public void A_section_that_another_part_of_its_kind_names_is_not_the_stars() =>
        Assert.Equal(["招商", "economy"], Planned(Plan([Part(false, "*"), Part(false, "economy")], ("economy", "回顾"), ("招商", "回顾"))));

    [Fact]
    public void A_section_without_a_heading_counts_its_tasks_with_a_title()
    {
        ReportPart part = Part(true, "plan") with { Sections = [Section("plan") with { Title = null }] };

        ReportPlan plan = Plan([part], ("plan", "计划"));

        Assert.Equal(1, Assert.Single(plan.Parts).AspectCount);
    }

    private static IEnumerable<string> Planned(ReportPlan plan) =>
        plan.Parts.SelectMany(part => part.Sections).Select(section => section.Facts.Key);

    private static ReportPlan Plan(ReportPart[] parts, params (string Key, string Says)[] sections)
    {
        string json = string.Join(',', sections.Select(section => $$"""
            "{{section.Key}}":{ "title":"{{section.Key}}" {{Body(section.Says)}} }
            """));
        FactSheet facts = FactDeriver.Derive(Given.Json($$"""{"zone":{"name":"滨河"},"report":"annual","period":"2025","sections":{ {{json}} } }"""));
        return ReportPlan.For(Report(parts), facts);
    }

    private static string Body(string says) =>
        (says.Contains("回顾", StringComparison.Ordinal) ? """ ,"opening":"甲" """ : "")
        + (says.Contains("计划", StringComparison.Ordinal) ? """ ,"tasks":[{"title":"乙","text":"乙"},{"text":"丙"}] """ : "");

    private static ReportDefinition Report(ReportPart[] parts) => new()
    {
        Kind = "annual",
        Name = "年度工作总结",
        PeriodShape = PeriodShape.Any,
        Layout = ReadOnlyMemory<byte>.Empty,
        Title = [],
        Parts = parts,
        Signature = [],
        Lexicon = Inspected.Lexicon,
        Fingerprint = "",
    };

    private static ReportPart Part(bool isPlan, params string[] keys) => new() { IsPlan = isPlan, Sections = [.. keys.Select(Section)] };

    private static ReportSection Section(string key) => new()
    {
        Key = key,
        Name = $"{key}部分",
        Template = SectionTemplate.ParseText("甲", null, key),
        Title = SectionTemplate.ParseText(key, null, key),
        Level = 1,
    };
}
