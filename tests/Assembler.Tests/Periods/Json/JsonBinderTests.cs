using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Tests.Periods.Json;

public sealed class JsonBinderTests
{
    private const string Root = "/sections/economy";

    [Theory]
    [InlineData(""" "indicatrs":[] """, "/indicatrs：没有 \"indicatrs\" 这一项。是否指：indicators？")]
    [InlineData(""" "指标":[] """, "/指标：没有 \"指标\" 这一项。是否指：indicators？")]
    [InlineData(""" "颜色":1 """, "/颜色：没有 \"颜色\" 这一项。请对照数据格式修改或去掉")]
    public void An_unknown_key_is_reported_with_the_nearest_known_one(string body, string expected) =>
        Assert.Equal(Root + expected, Assert.Single(Given.Problems(Given.Section(body))));

    [Fact]
    public void A_key_that_stands_twice_is_reported() =>
        Assert.Equal(
            "/sections/economy/department：\"department\" 重复填写。只留一个",
            Assert.Single(Given.Problems(Given.Section(""" "department":"甲","department":"乙" """))));

    [Fact]
    public void A_section_that_stands_twice_is_reported() =>
        Assert.Contains(
            "重复填写",
            Assert.Single(Given.Problems("""{"zone":{"name":"甲"},"report":"annual","period":"2025","sections":{"plan":{},"plan":{}}}""")),
            StringComparison.Ordinal);

    [Fact]
    public void Missing_keys_are_reported_each_at_its_object() =>
        Assert.Equal(
            [
                "/：缺少 report（报告类型）。请补上", "/：缺少 period（报告期）。请补上",
                "/zone：缺少 name（名称）。请补上",
                "/sections/economy/indicators/0：缺少 value（数值）。请补上，数据未到填 null",
            ],
            Given.Problems("""{"zone":{},"sections":{"economy":{"indicators":[{"name":"产值","unit":"亿元"}]}}}"""));

    [Theory]
    [InlineData(""" "indicators":{} """, "/indicators：应为列表，现为对象。用方括号括起来")]
    [InlineData(""" "indicators":[5] """, "/indicators/0：应为对象，现为数字 5。用花括号写成“键: 值”")]
    [InlineData(""" "indicators":null """, "/indicators：indicators（指标）不能是 null。没有内容时去掉这一项")]
    [InlineData(""" "department":12 """, "/department：应为文字，现为数字 12。加上引号即可")]
    [InlineData(""" "department":["甲"] """, "/department：应为文字，现为列表。写成一段加引号的文字")]
    [InlineData(""" "due":2025 """, "/due：应为文字，现为数字 2025。加上引号即可")]
    [InlineData(""" "opening":[] """, "/opening：应为文字，现为列表。写一段文字，或写作 {\"text\": …, \"facts\": …}")]
    [InlineData(""" "activities":[{"text":"查{数}次","facts":{"数":3}}] """, "/activities/0/facts/数：应为对象，现为数字 3。写作 {\"value\": 12, \"unit\": \"次\"}")]
    public void A_value_of_the_wrong_type_is_told_with_what_would_do(string body, string expected) =>
        Assert.Equal(Root + expected, Assert.Single(Given.Problems(Given.Section(body))));

    [Fact]
    public void A_pointer_escapes_slash_and_tilde() =>
        Assert.StartsWith(
            "/sections/economy/activities/0/facts/a~1b~0：",
            Assert.Single(Given.Problems(Given.Section(""" "activities":[{"text":"{a/b~}","facts":{"a/b~":{}}}] """))),
            StringComparison.Ordinal);

    [Fact]
    public void Null_stands_for_nothing_where_nothing_is_allowed()
    {
        PeriodData data = Given.Json(Given.Section(""" "department":null,"opening":null,"due":null """));

        Assert.Null(data.Sections["economy"].Department);
    }

    [Fact]
    public void A_hundred_faults_are_all_reported_in_order_of_place()
    {
        string[] indicators = [.. Enumerable.Range(0, 50).Select(i => $$"""{"name":"指标{{i}}","value":"{{i}}","unit":"亿元","colour":1}""")];

        string[] problems = Given.Problems(Given.Section($" \"indicators\":[{string.Join(',', indicators)}] "));

        Assert.Equal(
            Enumerable.Range(0, 50).SelectMany(i => new[] { $"{Root}/indicators/{i}/value", $"{Root}/indicators/{i}/colour" }),
            problems.Select(problem => problem.Split('：')[0]));
    }

    [Fact]
    public void Of_a_flood_of_faults_the_rest_is_counted()
    {
        string faults = string.Join(',', Enumerable.Range(0, 1500).Select(_ => "1"));

        string[] problems = Given.Problems(Given.Section($" \"indicators\":[{faults}] "));

        Assert.Equal(1001, problems.Length);
        Assert.Equal("/：另有 500 处问题未列出", problems[^1]);
    }

    [Fact]
    public void A_narrative_may_bring_its_own_facts()
    {
        PeriodData data = Given.Json(Given.Section(""" "opening":{"text":"开展检查{次数}","facts":{"次数":{"value":3,"unit":"次"}}} """));

        Assert.Equal(3, data.Sections["economy"].Opening!.Facts["次数"].Value);
    }

    [Fact]
    public void Facts_inside_and_beside_a_text_are_put_together()
    {
        PeriodData data = Given.Json(Given.Section(
            """ "activities":[{"text":{"text":"查{甲}改{乙}","facts":{"甲":{"value":3,"unit":"次"}}},"facts":{"乙":{"value":4,"unit":"条"}}}] """));

        Assert.Equal(["甲", "乙"], data.Sections["economy"].Activities[0].Text.Facts.Keys);
    }

    [Fact]
    public void But_the_same_name_may_not_stand_in_both() =>
        Assert.Equal(
            Root + "/activities/0/facts/甲：\"甲\" 重复填写。只留一个",
            Assert.Single(Given.Problems(Given.Section(
                """ "activities":[{"text":{"text":"查{甲}","facts":{"甲":{"value":3,"unit":"次"}}},"facts":{"甲":{"value":4,"unit":"条"}}}] """))));
}
