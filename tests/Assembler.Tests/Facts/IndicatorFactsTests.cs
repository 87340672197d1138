using DevZoneDocs.Assembler.Facts;

namespace DevZoneDocs.Assembler.Tests.Facts;

public sealed class IndicatorFactsTests
{
    [Theory]
    [InlineData("数值", "186.4亿元")]
    [InlineData("增幅", "比上年增长9.7%")]
    [InlineData("基数", "169.9亿元")]
    [InlineData("年度目标", "250亿元")]
    [InlineData("分项关系", "partial")]
    public void An_indicator_is_written_in_words(string field, string text) =>
        Assert.Equal(text, FactDeriverTests.Find(FactDeriverTests.Derive(FactDeriverTests.Output), $"industrial-output.{field}").Phrase.ToString());

    [Fact]
    public void A_part_inherits_the_unit_of_the_whole_and_a_detail_has_its_own()
    {
        FactSection section = FactDeriverTests.Derive("""
            "indicators":[{"name":"外资","value":3,"unit":"亿美元","breakdown":{"mode":"partial","parts":[{"name":"实到","value":1.2}]},"details":[{"name":"新批","value":8,"unit":"家"}]}]
            """);

        Assert.Equal("1.2亿美元", First(section, "外资.其中").Phrase.Text);
        Assert.Equal("8家", First(section, "外资.附带指标").Phrase.Text);
    }

    [Fact]
    public void Where_a_rate_alone_is_published_there_is_no_value_and_no_gap()
    {
        FactSection section = FactDeriverTests.Derive(""" "indicators":[{"name":"固定资产投资","value":null,"unit":"亿元","growth":12.5}] """);

        Assert.Null(((FactRecord)FactDeriverTests.Node(section, "固定资产投资")).Default);
        Assert.True(((FactFlag)FactDeriverTests.Node(section, "固定资产投资.只有增幅")).IsSet);
        Assert.Equal("比上年增长12.5%", FactDeriverTests.Find(section, "固定资产投资.增幅").Phrase.ToString());
    }

    [Theory]
    [InlineData(""" "growth":12.5,"askOf":"统计局" """, "统计局")]
    [InlineData(""" "prior":100 """, "经济发展局")]
    public void But_what_somebody_is_asked_for_is_missing(string fields, string asked)
    {
        FactSection section = FactDeriverTests.Derive($$""" "department":"经济发展局","indicators":[{"name":"财政总收入","value":null,"unit":"亿元",{{fields}}}] """);

        Gap gap = FactDeriverTests.Find(section, "财政总收入").Gap!;

        Assert.Equal("2025年财政总收入（亿元）", gap.Label);
        Assert.Equal(asked, gap.AskOf);
    }

    [Fact]
    public void A_gap_says_what_is_known_and_when_the_rest_is_due()
    {
        FactSection section = FactDeriverTests.Derive("""
            "department":"经济发展局","due":"2026-01-08","indicators":[{"name":"财政总收入","scope":"一期","value":null,"unit":"亿元","prior":12.5}]
            """);

        Gap gap = FactDeriverTests.Find(section, "财政总收入").Gap!;

        Assert.Equal("【待补：2025年一期财政总收入（亿元）】", gap.Text);
        Assert.Equal("缺2025年一期财政总收入（亿元），请经济发展局于2026年1月8日前补报。上年同期为12.5亿元。", gap.Comment);
    }

    [Fact]
    public void An_indicator_of_other_months_names_them_and_its_parts_are_of_the_same()
    {
        FactSection section = FactDeriverTests.Derive("""
            "indicators":[{"name":"产值","value":100,"unit":"亿元","period":"2025-01..2025-11","target":120,"breakdown":{"mode":"partial","parts":[{"name":"甲","value":1}]}}]
            """);

        Assert.Equal("1—11月", FactDeriverTests.Find(section, "产值.统计期").Phrase.Text);
        Assert.Equal(Amount.Period("2025-01..2025-11"), FactDeriverTests.Find(section, "产值").Period);
        Assert.Equal(Amount.Period("2025-01..2025-11"), First(section, "产值.其中").Period);
        Assert.Null(FactDeriverTests.Find(section, "产值.年度目标").Period);
    }

    [Fact]
    public void A_whole_year_has_no_pace_to_keep()
    {
        FactSection section = FactDeriverTests.Derive(FactDeriverTests.Output);

        Assert.Equal("完成年度任务的74.6%", FactDeriverTests.Find(section, "industrial-output.完成率").Phrase.ToString());
        Assert.Null(FactDeriverTests.Node(section, "industrial-output.时序进度"));
    }

    [Fact]
    public void A_loss_is_a_loss_and_a_growth_without_base_is_none()
    {
        FactSection section = FactDeriverTests.Derive(""" "indicators":[{"name":"利润","value":-2.5,"unit":"亿元"}] """);

        Assert.Equal("亏损2.5亿元", FactDeriverTests.Find(section, "利润").Phrase.Text);
        Assert.Null(FactDeriverTests.Node(section, "利润.增幅"));
    }

    private static Fact First(FactSection section, string list) => ((FactRecord)((FactList)FactDeriverTests.Node(section, list)).Items[0]).Default!;
}
