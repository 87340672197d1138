namespace DevZoneDocs.Assembler.Tests.Sections;

public sealed class ScopeTests
{
    [Theory]
    [InlineData("{{名称}}{{#each 项目}}{{名称}}{{/each}}{{名称}}", "全区甲乙全区")]
    [InlineData("{{#each 项目}}{{名称}}{{单位}}{{/each}}", "甲亿元乙亿元")]
    [InlineData("{{#each 项目}}{{#each 子项}}{{名称}}{{单位}}{{/each}}{{名称}}{{/each}}", "一亿元二亿元甲乙")]
    [InlineData("{{#each 项目}}{{开发区.名称}}{{/each}}", "滨河滨河")]
    public void The_items_names_come_first_and_those_outside_after(string template, string text) => Assert.Equal(text, Merged(template));

    [Fact]
    public void But_a_field_that_the_item_declares_hides_the_one_outside() =>
        Assert.Equal("甲—乙中学", Merged("{{#each 项目}}{{名称}}{{备注 | 缺省}}{{/each}}"));

    [Theory]
    [InlineData("{{#each 项目}}{{@index}}{{/each}}", "12")]
    [InlineData("{{#each 项目}}{{#if @first}}首{{/if}}{{#if @last}}末{{/if}}{{/each}}", "首末")]
    [InlineData("{{#each 名单}}{{this}}{{#if not @last}}、{{/if}}{{/each}}", "张、王、李")]
    [InlineData("{{#each 项目}}{{#each 子项}}{{@index}}{{/each}}{{@index}}{{/each}}", "1212")]
    [InlineData("{{#each 项目}}{{#each this.子项}}{{this.名称}}{{/each}}{{/each}}", "一二")]
    public void A_loop_knows_where_it_is(string template, string text) => Assert.Equal(text, Merged(template));

    [Theory]
    [InlineData("{{名陈}}", "名称")]
    [InlineData("{{开发区.名陈}}", "开发区.名称")]
    [InlineData("{{开发去.名称}}", "开发区")]
    [InlineData("{{#each 项木}}{{名称}}{{/each}}", "项目")]
    public void An_unknown_name_is_told_with_the_nearest_path(string template, string nearest) =>
        Assert.Contains($"。是否指：{nearest}？", Assert.Single(SectionMerge.Of(template, Facts).Findings).Message, StringComparison.Ordinal);

    private static string Merged(string template) => SectionMerge.Of(template, Facts).Text.TrimEnd();

    private const string Facts = """
        {"名称":"全区","单位":"亿元","备注":"外","开发区":{"=":"滨河","名称":"滨河"},"名单":["张","王","李"],
         "项目":[{"名称":"甲","备注":null,"子项":[{"名称":"一"},{"名称":"二"}]},{"名称":"乙","备注":"中学","子项":[]}]}
        """;
}
