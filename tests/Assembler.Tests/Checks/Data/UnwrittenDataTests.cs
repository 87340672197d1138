using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Tests.Periods;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class UnwrittenDataTests
{
    private const string Zone = """
        {"zone":{"name":"滨河"},"report":"annual","period":"2025","sections":{
          "safety":{"activities":[{"text":"检查{次数}","facts":{"次数":{"value":12,"unit":"次"}}}],
                    "projects":[{"name":"监控平台","investmentTotal":{"value":3,"unit":"亿元"},"milestones":[{"event":"投用","date":"2025-09"}]}]},
          "economy":{"indicators":[{"name":"产值","value":86,"unit":"亿元","target":90,"prior":80}]} } }
        """;

    [Fact]
    public void What_was_handed_in_and_not_written_is_told_for_each_section()
    {
        IReadOnlyList<Fact> all = FactWalk.Through(FactDeriver.Derive(Given.Json(Zone)));

        IReadOnlyList<Finding> findings = [.. UnwrittenData.Check(all, [])];

        Assert.Equal(["safety", "economy"], findings.Select(finding => finding.Place));
        Assert.Contains("有3项数据", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("economy/产值.value（86亿元）", findings[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "location":"东区" """, "location（东区）")]
    [InlineData(""" "parties":["甲公司"] """, "parties.0（甲公司）")]
    [InlineData(""" "stage":"施工" """, "有1个项目的阶段没有写入初稿")]
    public void Place_parties_and_stage_of_a_project_are_told_too(string field, string message)
    {
        IReadOnlyList<Fact> all = FactWalk.Through(FactDeriver.Derive(Given.Json(Given.Section($$""" "projects":[{"name":"监控平台",{{field}}}] """))));

        Assert.Contains(message, Assert.Single(UnwrittenData.Check(all, [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_growth_is_told_and_a_computed_one_is_not()
    {
        IReadOnlyList<Fact> all = FactWalk.Through(FactDeriver.Derive(Given.Json(Given.Section(
            """ "indicators":[{"name":"产值","value":86,"unit":"亿元","growth":5},{"name":"税收","value":8,"unit":"亿元","prior":7}] """))));

        Assert.Contains("产值.growth（增长5%）", Assert.Single(UnwrittenData.Check(all, all.Where(fact => fact.Path.EndsWith(".value", StringComparison.Ordinal)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_not()
    {
        IReadOnlyList<Fact> all = FactWalk.Through(FactDeriver.Derive(Given.Json(Zone)));

        Assert.Empty(UnwrittenData.Check(all, all));
    }
}
