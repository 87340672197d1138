using System.Text;
using System.Text.RegularExpressions;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Templates.Tests.Reports;

/// <summary>What a report definition decides, and what needs neither code nor a template of its own.</summary>
public sealed partial class ReportShapeTests
{
    private const string Sections = """
        "safety":{"activities":[{"text":"开展安全检查"}]},
        "economy":{"opening":"运行平稳","tasks":[{"text":"扩大有效投资"}]},
        "land":{"title":"征地工作","activities":[{"text":"完成征地"}]}
        """;

    [Fact]
    public void A_report_may_leave_sections_out()
    {
        string[] headings = Headings("""{"as":"review","sections":[{"key":"economy","title":"经济运行"}]}""");

        Assert.Equal(["GwH1: 一、经济运行"], headings);
    }

    [Fact]
    public void Sections_stand_in_the_order_of_the_report_not_of_the_data()
    {
        string[] headings = Headings("""
            {"as":"review","sections":[{"key":"economy","title":"经济运行"},{"key":"*"},{"key":"safety","title":"安全生产"}]}
            """);

        Assert.Equal(["GwH1: 一、经济运行", "GwH1: 二、征地工作", "GwH1: 三、安全生产"], headings);
    }

    [Fact]
    public void A_section_may_stand_at_another_level()
    {
        string[] headings = Headings("""
            {"as":"review","title":"工作回顾","sections":[{"key":"economy","title":"经济运行"},{"key":"safety","title":"安全生产","level":3}]}
            """);

        Assert.Equal(["GwH1: 一、工作回顾", "GwH2: （一）经济运行", "GwH3: 1.安全生产"], headings);
    }

    [Theory]
    [InlineData("""{"as":"review","title":"回顾","sections":[{"key":"safety","title":"安全生产"}]},{"as":"plan","title":"打算","sections":[{"key":"safety","title":"安全生产"}]}""")]
    public void A_part_whose_fellows_have_no_data_stands_without_a_heading_of_its_own(string parts)
    {
        string[] headings = Headings(parts);

        Assert.Equal(["GwH1: 一、安全生产"], headings);
    }

    [Fact]
    public void One_topic_may_be_shown_as_review_and_as_plan()
    {
        string outline = Draft("""
            {"as":"review","title":"回顾","sections":[{"key":"economy","title":"经济运行"}]},
            {"as":"plan","title":"打算","sections":[{"key":"economy","title":"经济运行"}]}
            """, Sections);

        Assert.Matches("回顾\n.*经济运行\n.*运行平稳。\n.*打算\n.*经济运行\n.*扩大有效投资。", outline);
    }

    [Fact]
    public void A_section_of_the_zones_own_needs_a_title_and_nothing_else()
    {
        string outline = Draft("""{"as":"review","sections":[{"key":"*"}]}""", Sections);

        Assert.Contains("GwH1: 一、征地工作\n完成征地。", outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"as":"plan","sections":[{"key":"plan","heading":false}]}""", "2014年上半年，重点抓好以下三个方面的工作：")]
    [InlineData("""{"as":"review","sections":[{"key":"safety","title":"安全"}]},{"as":"plan","sections":[{"key":"plan","heading":false}]}""", "下一步，重点抓好以下三个方面的工作：")]
    public void A_report_that_only_plans_speaks_of_its_own_period(string parts, string expected)
    {
        string outline = Draft(parts, """
            "safety":{"activities":[{"text":"开展安全检查"}]},
            "plan":{"tasks":[{"title":"抓招商","text":"扩大招商"},{"title":"抓服务","text":"改进服务"},{"title":"抓安全","text":"排查隐患"}]}
            """);

        Assert.Contains(expected, outline, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("扩大招商", "GwH1: 一、安全\n开展安全检查。\n<GwRunIn>抓招商。</>扩大招商。\n<GwRunIn>抓服务。</>改进服务。")]
    [InlineData("扩大招商，主攻龙头企业，盯紧在谈项目，完善招商政策，充实招商队伍，按月调度进展，逐个解决落地中的困难", "GwH1: 二、抓招商\n扩大招商，")]
    public void Tasks_of_a_line_have_no_heading_each(string text, string expected)
    {
        string outline = Draft(
            """{"as":"review","sections":[{"key":"safety","title":"安全"}]},{"as":"plan","sections":[{"key":"plan","heading":false}]}""",
            $$"""
            "safety":{"activities":[{"text":"开展安全检查"}]},
            "plan":{"tasks":[{"title":"抓招商","text":"{{text}}"},{"title":"抓服务","text":"改进服务"}]}
            """);

        Assert.Contains(expected, outline, StringComparison.Ordinal);
        Assert.DoesNotContain("两个方面", outline, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_goes_down_to_the_parts_of_parts()
    {
        string others = string.Join(',', Enumerable.Range(1, 8).Select(i => $$"""{"name":"产品{{i}}产量","value":{{i}},"unit":"吨"}"""));

        string outline = Draft(
            """{"as":"review","sections":[{"key":"economy","title":"经济"}]}""",
            $$"""
            "economy":{"indicators":[{"name":"财政总收入","value":12,"unit":"亿元","breakdown":{"mode":"partial","parts":[{"name":"预算收入","value":7,
              "breakdown":{"mode":"exhaustive","parts":[{"name":"税收","value":5},{"name":"非税","value":2}]} }]} },{{others}}]}
            """);

        Assert.Matches("GwTableCell[^:]*: 财政总收入 ‖", outline);
        Assert.Matches(@"GwTableCell[^:]*: (\\u3000|　)预算收入 ‖", outline);
        Assert.Matches(@"GwTableCell[^:]*: (\\u3000|　){2}非税 ‖", outline);
    }

    [Fact]
    public void The_targets_of_a_plan_are_those_of_the_period_it_plans()
    {
        string outline = Draft(
            """{"as":"review","sections":[{"key":"safety","title":"安全"}]},{"as":"plan","sections":[{"key":"plan","heading":false}]}""",
            """
            "safety":{"activities":[{"text":"开展安全检查"}]},
            "plan":{"targets":[{"name":"工业总产值","value":12,"unit":"%","isGrowth":true}]}
            """);

        Assert.Contains("2014年下半年经济社会发展的主要预期目标是：工业总产值增长12%。", outline, StringComparison.Ordinal);
    }

    private static string[] Headings(string parts) =>
        [.. Draft(parts, Sections).Split('\n').Where(line => line.StartsWith("GwH", StringComparison.Ordinal))];

    /// <summary>The outline of a draft, its numbers as part of the text.</summary>
    private static string Draft(string parts, string sections)
    {
        string json = $$$"""{"zone":{"name":"滨河经济开发区"},"report":"shape","period":"2014-H1","sections":{{{{sections}}}}}""";
        PeriodData data = PeriodDataReader.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        byte[] draft = DraftAssembler.Assemble(data, TemplatesInMemory.With("shape", parts).Report("shape")).Content.ToArray();
        DocxAssert.Sound(draft);
        return Number().Replace(Outline.Of(draft, numbers: true), "$1");
    }

    [GeneratedRegex("<#([^>]*)>")]
    private static partial Regex Number();
}
