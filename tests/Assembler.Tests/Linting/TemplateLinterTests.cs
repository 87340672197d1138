using DevZoneDocs.Assembler.Linting;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;

namespace DevZoneDocs.Assembler.Tests.Linting;

public sealed class TemplateLinterTests
{
    [Fact]
    public void All_mistakes_are_told_at_once_in_order_of_place_each_with_its_mend() =>
        Assert.Equal(
            [
                "第1段：块 {{#if 导语}} 没有结束标记 {{/if}}。在重复或有条件的内容之后补上结束标记",
                "第1段：标记 {{报告期.名陈}} 没有对应的数据项。是否指：报告期.名称？",
                "第2段：标记 {{#each 标题}} 指的不是一列数据项，不能重复。只写一次的内容用 {{#if …}}；可以重复的有：指标、计量单位、指标表述、项目、项目表述、各项工作、分项工作、工作",
                "第2段：标记 {{名称 | 列举举}} 中的格式“列举举”不存在。是否指：列举？换成已有的格式，或删去 | 及其后的内容",
                "第3段：标记 {{> none}} 引用的片段“none”不存在（Fragments/none.docx）。改正片段的名称，或把片段存到 Fragments 文件夹",
                "第4段：}} 之前没有与它对应的 {{。补上 {{，或删去多余的 }}",
            ],
            Linted.Problems(Linted.Report("{{#if 导语}}甲{{报告期.名陈}}\n{{#each 标题}}{{名称 | 列举举}}{{/each}}\n{{> none}}\n乙}}")));

    [Fact]
    public void A_tag_across_a_cell_border_is_one_mistake() =>
        Assert.Equal(
            ["第1段：标记 {{报告期… 被表格的单元格边界隔开：开头在本段，结尾在第2段。把整个标记写在同一个单元格里"],
            Linted.Problems(Linted.Report("table 4000 4000\n‖ {{报告期 ‖ .名称}} ‖\nend\nNormal:")));

    [Fact]
    public void And_so_is_a_tag_across_paragraphs() =>
        Assert.Equal(
            ["第1段：标记 {{报告期… 被隔成几段：开头在本段，结尾在第2段。把整个标记写在同一段里，标记中间不要换段"],
            Linted.Problems(Linted.Report("甲{{报告期\n.名称}}乙")));

    [Fact]
    public void A_block_across_a_cell_border_is_told() =>
        Assert.Contains(
            "边界隔开",
            Assert.Single(Linted.Problems(Linted.Report("{{#each 指标}}\ntable 8000\n‖ {{名称}}{{/each}} ‖\nend\nNormal:"))),
            StringComparison.Ordinal);

    [Fact]
    public void A_style_that_template_or_layout_know_is_no_mistake() =>
        Assert.Empty(Linted.Report("GwH2: 甲\nGwTableCaption: 乙").Problems);

    [Fact]
    public void The_mistakes_of_a_fragment_are_told_in_its_own_place() =>
        Assert.Equal(
            ["Fragments/one，第1段：块 {{#if 导语}} 没有结束标记 {{/if}}。在重复或有条件的内容之后补上结束标记"],
            Linted.Problems(Linted.Report("{{> one}}\n{{> one}}", ("one", "{{#if 导语}}甲"))));

    [Fact]
    public void What_a_template_wants_where_data_are_missing_is_read_with_it()
    {
        byte[] template = Docx.Edit(Docx.FromOutline("{{甲}}"), document =>
        {
            CustomDocumentProperty property = new(new VTLPWSTR("随便")) { FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", PropertyId = 2, Name = "缺数据时" };
            document.AddNewPart<CustomFilePropertiesPart>("rIdWishes").Properties = new Properties(property);
        });

        LintResult result = Linted.Linter(LintNames.Free()).Lint(template, "简报");

        Assert.Equal("简报：文件属性“缺数据时”写的是“随便”，可以写：待补、留空、报错。在文件属性（高级属性、自定义）中改正，或删去这一项", $"{Assert.Single(result.Problems)}");
    }

    [Fact]
    public void Every_message_of_the_reading_has_a_mend()
    {
        string[] mistakes =
        [
            "{{", "}}", "｛｛甲｝｝", "{{}}", "{{" + new string('甲', 1000) + "}}", "{{#if " + new string('(', 21) + "甲" + new string(')', 21) + "}}甲{{/if}}", "{{甲 |}}",
            "{{#for 甲}}", "{{标题 | 无}}", "{{> none}}", "{{#if 标题}}", "{{/if}}", "{{#if 标题}}{{#each 指标}}{{/if}}{{/each}}", "{{else}}", "甲{{#if 标题}}\n乙{{/if}}",
            "{{#if 标题}}\ntable 8000\n‖ 甲{{/if}} ‖\nend\nNormal:", "table 4000 4000\n‖ 甲{{/if}}{{#if 标题}} ‖ 乙 ‖\nend\nNormal:", "{{标题 | 简: 1}}",
            string.Concat(Enumerable.Repeat("{{#if 标题}}", 33)) + "甲" + string.Concat(Enumerable.Repeat("{{/if}}", 33)),
        ];

        Assert.All(mistakes, mistake => Assert.All(Linted.Report(mistake).Problems, problem => Assert.NotEmpty(problem.Mend)));
        Assert.All(mistakes, mistake => Assert.NotEmpty(Linted.Report(mistake).Problems));
    }
}
