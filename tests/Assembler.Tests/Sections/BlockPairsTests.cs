namespace DevZoneDocs.Assembler.Tests.Sections;

public sealed class BlockPairsTests
{
    [Theory]
    [InlineData("{{#each a}}甲", "第1段：块 {{#each a}} 没有结束标记 {{/each}}")]
    [InlineData("{{#if a}}甲{{else}}乙", "第1段：块 {{#if a}} 没有结束标记 {{/if}}")]
    [InlineData("甲{{/each}}", "第1段：结束标记 {{/each}} 之前没有与它对应的开始标记")]
    [InlineData("甲{{else}}乙", "第1段：标记 {{else}} 不在 {{#if …}} 之内")]
    [InlineData("{{#each a}}甲{{else}}乙{{/each}}", "第1段：标记 {{else}} 不在 {{#if …}} 之内")]
    [InlineData("{{#if a}}甲{{else}}乙{{else}}丙{{/if}}", "第1段：标记 {{else}} 不在 {{#if …}} 之内")]
    [InlineData("{{#each a}}甲{{/if}}", "第1段：结束标记 {{/if}} 与开始标记 {{#each a}} 交叉；先开始的块要后结束")]
    public void A_tag_without_its_partner_is_told(string template, string problem) =>
        Assert.Equal([problem], SectionMerge.Problems(template));

    [Fact]
    public void Every_mistake_is_told_at_once_in_the_order_of_the_template()
    {
        const string template = """
            {{#if a}}有
            {{名称 | 没有}}
            table TableNormal 4000 4000
            ‖ {{#each b}} ‖ {{a b}} ‖
            end
            结束{{/if}}{{/each}}
            {{#each c}}
            """;

        string[] problems = SectionMerge.Problems(template);

        Assert.Equal(
            [
                "第1段：标记 {{#if a}} 与同一块的其他标记不在同一段，这些标记都须单独成段",
                "第2段：标记 {{名称 | 没有}} 中的格式“没有”不存在",
                "第3段：标记 {{#each b}} 与同一块的其他标记被表格、文本框或内容控件的边界隔开，须放在同一侧",
                "第4段：标记 {{a b}} 写法有误，问题在“b”处",
                "第5段：结束标记 {{/if}} 与开始标记 {{#each b}} 交叉；先开始的块要后结束",
                "第5段：标记 {{/if}} 与同一块的其他标记不在同一段，这些标记都须单独成段",
                "第5段：结束标记 {{/each}} 与开始标记 {{#if a}} 交叉；先开始的块要后结束",
                "第6段：块 {{#each c}} 没有结束标记 {{/each}}",
            ],
            problems);
    }

    [Fact]
    public void An_unknown_formatter_is_told_with_the_nearest_one() =>
        Assert.Equal(["第1段：标记 {{a | 列居}} 中的格式“列居”不存在。是否指：列举？"], SectionMerge.Problems("{{a | 列居}}"));

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void Blocks_nested_without_end_are_a_mistake_and_no_crash(string between)
    {
        string open = string.Concat(Enumerable.Repeat("{{#if a}}" + between, 3000));
        string close = string.Concat(Enumerable.Repeat("{{/if}}" + between, 3000));

        string problem = Assert.Single(SectionMerge.Problems(open + "甲" + between + close));

        Assert.EndsWith("标记 {{#if a}} 处块的嵌套超过 32 层", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void But_as_deep_as_a_report_needs_they_may_be() =>
        Assert.Equal("甲\n", SectionMerge.Of(
            string.Concat(Enumerable.Repeat("{{#if a}}", 32)) + "甲" + string.Concat(Enumerable.Repeat("{{/if}}", 32)), """{"a":1}""").Text);

    [Fact]
    public void A_very_long_tag_is_a_mistake_told_in_short()
    {
        string problem = Assert.Single(SectionMerge.Problems($"{{{{{new string('甲', 100_000)}}}}}"));

        Assert.Equal("第1段：标记超过 1000 个字符，请拆成几个", problem);
    }
}
