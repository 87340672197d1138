namespace DevZoneDocs.Assembler.Tests.Sections;

/// <summary>Blocks over the rows of a table, and within its cells.</summary>
public sealed class RowBlocksTests
{
    [Fact]
    public void A_repeat_row_is_copied_once_per_item() =>
        Assert.Equal(
            ["#‖ 项目 ‖ 序号 ‖", "‖ 甲 ‖ 1 ‖", "‖ 乙 ‖ 2 ‖"],
            Rows("#‖ 项目 ‖ 序号 ‖", "‖ {{#each 项目}}{{名称}} ‖ {{@index}}{{/each}} ‖"));

    [Fact]
    public void Tags_in_different_rows_repeat_the_rows_from_the_first_to_the_last() =>
        Assert.Equal(
            ["‖ 甲 ‖ 1 ‖", "‖ 小计 ‖ 2 ‖", "‖ 乙 ‖ 2 ‖", "‖ 小计 ‖ 0 ‖"],
            Rows("‖ {{#each 项目}}{{名称}} ‖ {{@index}} ‖", "‖ 小计 ‖ {{子项.count}}{{/each}} ‖"));

    [Fact]
    public void A_row_loop_stands_inside_a_row_loop() =>
        Assert.Equal(
            ["‖ 甲 ‖ ‖", "‖ 一 ‖ 甲 ‖", "‖ 二 ‖ 甲 ‖", "‖ 乙 ‖ ‖"],
            Rows("‖ {{#each 项目}}{{称号}} ‖ ‖", "‖ {{#each 子项}}{{名称}} ‖ {{称号}}{{/each}}{{/each}} ‖"));

    [Fact]
    public void Rows_with_nothing_but_tags_are_not_written() =>
        Assert.Equal(
            ["‖ 甲 ‖ 1 ‖", "‖ 乙 ‖ 2 ‖"],
            Rows("‖ {{#each 项目}} ‖ ‖", "‖ {{名称}} ‖ {{@index}} ‖", "‖ ‖ {{/each}} ‖"));

    [Fact]
    public void Two_loops_stand_in_one_table() =>
        Assert.Equal(
            ["‖ 甲 ‖ 1 ‖", "‖ 乙 ‖ 2 ‖", "‖ 合计 ‖ ‖", "‖ 1 ‖ 甲 ‖", "‖ 2 ‖ 乙 ‖"],
            Rows("‖ {{#each 项目}}{{名称}} ‖ {{@index}}{{/each}} ‖", "‖ 合计 ‖ ‖", "‖ {{#each 项目}}{{@index}} ‖ {{名称}}{{/each}} ‖"));

    [Fact]
    public void A_row_stands_or_falls_with_its_condition() =>
        Assert.Equal(
            ["‖ 有 ‖ 是 ‖"],
            Rows("‖ {{#if 有}}有 ‖ 是{{/if}} ‖", "‖ {{#if 空}}没有 ‖ 否{{/if}} ‖"));

    [Theory]
    [InlineData("空", "‖ 丙 ‖ 丁 ‖")]
    [InlineData("有", "‖ 甲 ‖ 乙 ‖")]
    public void Else_stands_before_or_behind_a_rows_content(string name, string row)
    {
        Assert.Equal([row], Rows($"‖ {{{{#if {name}}}}}甲 ‖ 乙 ‖", "‖ {{else}}丙 ‖ 丁{{/if}} ‖"));
        Assert.Equal([row], Rows($"‖ {{{{#if {name}}}}}甲 ‖ 乙{{{{else}}}} ‖", "‖ 丙 ‖ 丁{{/if}} ‖"));
        Assert.Equal([row], Rows($"‖ {{{{#if {name}}}}} ‖ ‖", "‖ 甲 ‖ 乙 ‖", "‖ {{else}} ‖ ‖", "‖ 丙 ‖ 丁 ‖", "‖ {{/if}} ‖ ‖"));
    }

    [Fact]
    public void But_in_the_middle_of_a_row_nobody_can_tell() =>
        Assert.Equal(
            ["第2段：标记 {{else}} 夹在一行的中间，看不出它管哪几行；开始的放在行首，结束的放在行尾"],
            SectionMerge.Problems(Table("‖ {{#if 有}}甲 ‖ {{else}}乙 ‖", "‖ 丙 ‖ 丁{{/if}} ‖")));

    [Fact]
    public void A_row_that_ends_one_block_and_begins_another_is_a_mistake() =>
        Assert.Equal(
            ["第4段：标记 {{#each b}} 夹在一行的中间，看不出它管哪几行；开始的放在行首，结束的放在行尾"],
            SectionMerge.Problems(Table("‖ {{#each a}}甲 ‖ ‖", "‖ 乙{{/each}} ‖ {{#each b}} ‖", "‖ 丙 ‖ {{/each}} ‖")));

    [Fact]
    public void A_block_within_one_cell_stays_in_the_cell() =>
        Assert.Equal(
            ["‖ 甲乙 ‖ 甲 ¶ 乙 ‖"],
            Rows("‖ {{#each 项目}}{{名称}}{{/each}} ‖ {{#each 项目}} ¶ {{名称}} ¶ {{/each}} ‖"));

    [Fact]
    public void A_cell_that_comes_out_empty_keeps_its_paragraph_and_its_style() =>
        Assert.Equal(
            ["‖ 甲 ‖ GwTableNumber: ‖"],
            Rows("‖ 甲 ‖ GwTableNumber: {{#if 空}}1{{/if}} ‖"));

    [Fact]
    public void A_row_of_which_nothing_came_is_left_out() =>
        Assert.Equal(["‖ 甲 ‖ 乙 ‖"], Rows("‖ {{#if 空}}1{{/if}} ‖ {{#if 空}}2{{/if}} ‖", "‖ 甲 ‖ 乙 ‖"));

    [Fact]
    public void A_table_with_its_heading_alone_is_left_out_and_nothing_in_it_counted()
    {
        SectionMerge merging = SectionMerge.Of("前\n" + Table("#‖ {{有}} ‖ {{没有}} ‖", "‖ {{#each 空}}{{名称}} ‖ 1{{/each}} ‖") + "\n后{{有}}", Facts);

        Assert.Equal("前\n后[[_f0001|是]]\n", merging.WithFacts);
        Assert.Single(merging.Ledger.Facts);
        Assert.Empty(merging.Ledger.Comments);
    }

    [Fact]
    public void A_table_inside_a_cell_is_repeated_with_its_row()
    {
        string inner = $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr><w:tc>{WordXml.Paragraph("{{#each 子项}}{{名称}}{{/each}}")}</w:tc></w:tr></w:tbl>";
        byte[] template = WordXml.Template($"""
            <w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc>{WordXml.Paragraph("{{#each 项目}}")}</w:tc></w:tr>
            <w:tr><w:tc>{WordXml.Paragraph("{{称号}}")}{inner}<w:p/></w:tc></w:tr><w:tr><w:tc>{WordXml.Paragraph("{{/each}}")}</w:tc></w:tr></w:tbl><w:p/>
            """);

        SectionMerge merging = SectionMerge.Of(template, GivenFacts.Of(Facts));

        Assert.Equal(["甲", "一二", "乙"], DraftText.Paragraphs(merging.Content).Where(text => text.Length > 0));
    }

    [Theory]
    [InlineData("‖ {{#each a}}甲 ‖ ‖", "第1段：标记 {{#each a}} 与同一块的其他标记被表格、文本框或内容控件的边界隔开，须放在同一侧")]
    public void A_block_across_the_border_of_a_table_is_one_mistake(string row, string problem) =>
        Assert.Equal([problem], SectionMerge.Problems(Table(row) + "\n{{/each}}"));

    private static string Table(params string[] rows) => $"table TableNormal 4000 4000\n{string.Join('\n', rows)}\nend";

    private static IEnumerable<string> Rows(params string[] rows) =>
        SectionMerge.Of(Table(rows), Facts).Text.Split('\n').Where(line => line.Contains('‖'));

    private const string Facts = """
        {"有":"是","空":[],"没有":null,"项目":[{"名称":"甲","称号":"甲","子项":[{"名称":"一"},{"名称":"二"}]},{"名称":"乙","称号":"乙","子项":[]}]}
        """;
}
