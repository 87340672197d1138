using System.Text;
using System.Text.Json;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed class LintCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_template_is_told_to_be_so()
    {
        Write("a.docx", "{{#each 指标}}{{名称}}{{数值}}。{{/each}}");

        CommandResult result = Run("a.docx");

        Assert.Equal((0, "检查 1 个模板，错误 0 处"), (result.ExitCode, result.Output.Trim()));
    }

    [Fact]
    public void All_mistakes_of_all_templates_are_told_each_with_its_place_and_its_mend()
    {
        Write("a.docx", "甲\n{{#each 指标}}{{增副}}{{/each}}");
        Write("b.docx", "{{#if 导语}}乙");

        CommandResult result = Run("a.docx", "b.docx");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            """
            检查 2 个模板，错误 2 处
            错误 a，第2段：标记 {{增副}} 没有对应的数据项
                    是否指：增幅？
            错误 b，第1段：块 {{#if 导语}} 没有结束标记 {{/if}}
                    在重复或有条件的内容之后补上结束标记

            """.ReplaceLineEndings("\n"),
            result.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_folder_is_linted_with_its_fragments_and_its_reports()
    {
        Write("own/Sections/economy/review.docx", "{{> 附注}}{{规模以上工业总产值}}");
        Write("own/Fragments/附注.docx", "{{报告期.名陈}}");
        Directory.CreateDirectory(_folder.File("own/Reports"));
        File.WriteAllText(_folder.File("own/Reports/flash.json"), """{"name":"快报","period":"any","layout":"无","title":["{{开发区}}"],"parts":[]}""");

        CommandResult result = Run("own");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("错误 Fragments/附注，第1段：标记 {{报告期.名陈}} 没有对应的数据项\n        是否指：报告期.名称？\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("错误 Reports/flash.json：/layout：没有版式“无”", result.Output, StringComparison.Ordinal);
        Assert.Contains("说明 Sections/economy/review：要由数据提供的名称：规模以上工业总产值（加 --data 核对）", result.Output, StringComparison.Ordinal);
        Assert.Contains("错误 2 处", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void With_data_a_name_of_the_zones_own_is_known_or_wrong()
    {
        Write("own/Sections/economy/review.docx", "{{规模以上工业总产值}}{{规模以上工业总产直}}");
        Write("own/Sections/safety/review.docx", "{{规模以上工业总产值}}");
        File.WriteAllText(_folder.File("data.json"), """
            {"zone":{"name":"滨河经济开发区"},"report":"annual","period":"2026","sections":{
              "economy":{"indicators":[{"name":"规模以上工业总产值","value":1,"unit":"亿元"}]},"safety":{"title":"安全"}}}
            """);

        CommandResult result = Run("own", "--data", "data.json");

        Assert.Contains("检查 2 个模板，错误 2 处", result.Output, StringComparison.Ordinal);
        Assert.Contains("economy/review，第1段：标记 {{规模以上工业总产直}} 没有对应的数据项\n        是否指：规模以上工业总产值？", result.Output, StringComparison.Ordinal);
        Assert.Contains("safety/review，第1段：标记 {{规模以上工业总产值}} 没有对应的数据项", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_free_template_is_linted_with_the_names_of_any_json()
    {
        Write("a.docx", "{{客户.姓名}}{{客户.电话}}{{#each 订单}}{{编号}}{{/each}}");
        File.WriteAllText(_folder.File("data.json"), """{"客户":{"姓名":"甲"},"订单":[{"编号":1}]}""");

        CommandResult result = Run("a.docx", "--data", "data.json");

        Assert.Contains("错误 1 处", result.Output, StringComparison.Ordinal);
        Assert.Contains("标记 {{客户.电话}} 没有对应的数据项", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("a.docx", "--free").ExitCode);
    }

    [Fact]
    public void The_needs_of_a_template_are_a_schema_of_its_data()
    {
        Write("a.docx", "{{客户.姓名}}{{#each 订单}}{{编号}}{{#if 金额 > 10000}}{{备注}}{{/if}}{{/each}}{{数量 | 汉字}}");

        CommandResult result = Run("a.docx", "--free", "--needs");

        using JsonDocument schema = JsonDocument.Parse(result.Output);
        JsonElement properties = schema.RootElement.GetProperty("properties");
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Equal("object", properties.GetProperty("客户").GetProperty("type").GetString());
        Assert.Equal("array", properties.GetProperty("订单").GetProperty("type").GetString());
        JsonElement item = properties.GetProperty("订单").GetProperty("items");
        Assert.Equal("number", item.GetProperty("properties").GetProperty("金额").GetProperty("type").GetString());
        Assert.Equal(["编号"], item.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal("number", properties.GetProperty("数量").GetProperty("type").GetString());
        Assert.Contains("检查 1 个模板", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_reads_the_same_as_json()
    {
        Write("own/Sections/economy/review.docx", "甲{{报告期.名陈}}{{规模以上工业总产值}}");

        CommandResult result = Run("own/Sections/economy/review.docx", "--json", "--needs");

        using JsonDocument printed = JsonDocument.Parse(result.Output);
        JsonElement template = printed.RootElement.GetProperty("templates")[0];
        JsonElement problem = template.GetProperty("problems")[0];
        Assert.Equal(1, printed.RootElement.GetProperty("mistakes").GetInt32());
        Assert.Equal(("Sections/economy/review", 1, "{{报告期.名陈}}"), (problem.GetProperty("template").GetString(), problem.GetProperty("paragraph").GetInt32(), problem.GetProperty("tag").GetString()));
        Assert.Equal("是否指：报告期.名称？", problem.GetProperty("mend").GetString());
        Assert.Equal("规模以上工业总产值", template.GetProperty("ownNames")[0].GetProperty("name").GetString());
        Assert.Equal("object", template.GetProperty("needs").GetProperty("type").GetString());
    }

    [Fact]
    public void An_annotated_copy_has_a_comment_at_each_mistake()
    {
        Write("a.docx", "甲{{报告期.名陈}}乙");
        byte[] before = File.ReadAllBytes(_folder.File("a.docx"));

        CommandResult result = Run("a.docx", "--annotate", "b.docx");

        byte[] copy = File.ReadAllBytes(_folder.File("b.docx"));
        Assert.Equal(1, result.ExitCode);
        Assert.Equal("甲<!>{{报告期.名陈}}</!标记 {{报告期.名陈}} 没有对应的数据项。是否指：报告期.名称？>乙\n", Outline.Of(copy));
        DocxAssert.Sound(copy, isTemplate: true);
        Assert.Equal(before, File.ReadAllBytes(_folder.File("a.docx")));
    }

    [Fact]
    public void A_definition_under_a_name_that_no_report_can_have_is_told_beside_the_others()
    {
        Directory.CreateDirectory(_folder.File("own/Reports"));
        File.WriteAllText(_folder.File("own/Reports/My Report.json"), "{}");
        File.WriteAllText(_folder.File("own/Reports/flash.json"), "{}");

        CommandResult result = Run("own");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("My Report.json：没有报告类型“My Report”", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("错误 Reports/flash.json：", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_copies_of_several_templates_go_into_a_folder()
    {
        Write("own/Sections/economy/review.docx", "{{报告期.名陈}}");
        Write("own/Sections/safety/review.docx", "甲");

        Run("own", "--annotate", "copies");

        Assert.Contains(
            "<!>", Outline.Of(File.ReadAllBytes(_folder.File("copies/Sections/economy/review.docx"))), StringComparison.Ordinal);
        Assert.Equal("甲\n", Outline.Of(File.ReadAllBytes(_folder.File("copies/Sections/safety/review.docx"))));
    }

    [Fact]
    public void The_copy_of_a_folder_with_one_template_goes_into_a_folder_too()
    {
        Write("own/Sections/economy/review.docx", "{{报告期.名陈}}");

        Run("own", "--annotate", "copies");

        Assert.True(File.Exists(_folder.File("copies/Sections/economy/review.docx")));
    }

    [Fact]
    public void What_cannot_be_read_is_told_beside_the_mistakes_of_the_others()
    {
        Write("a.docx", "{{报告期.名陈}}");
        File.WriteAllText(_folder.File("broken.docx"), "PK");

        CommandResult result = Run("broken.docx", "a.docx", "none.docx");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("错误 1 处", result.Output, StringComparison.Ordinal);
        Assert.Equal(["broken.docx：不是可以读取的 Word 文档（.docx）", "none.docx：没有这个文件"], result.ErrorLines);
    }

    [Theory]
    [InlineData("请写要检查的模板")]
    [InlineData("没有报告类型“weekly”", "--report", "weekly")]
    [InlineData("data.json：没有这个文件", "a.docx", "--data", "data.json")]
    [InlineData("不是 JSON（第1行，第1个字节处）", "a.docx", "--data", "a.docx")]
    [InlineData("不能同时作为输出", "a.docx", "--annotate", "a.docx")]
    [InlineData("检查报告类型要用时段数据", "--report", "annual", "--free")]
    [InlineData("没有 Sections、Fragments 或 Reports 文件夹", ".")]
    public void What_cannot_be_done_is_exit_status_2_and_one_line(string problem, params string[] arguments)
    {
        Write("a.docx", "甲");

        CommandResult result = Run(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(problem, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    [Fact]
    public void Data_in_another_encoding_are_told_with_how_to_save_them()
    {
        Write("a.docx", "甲");
        File.WriteAllBytes(_folder.File("data.json"), CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("""{"甲":"乙区产值"}"""));

        CommandResult result = Run("a.docx", "--data", "data.json");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("data.json：编码看来是 GBK（GB18030），不是 UTF-8。请用记事本打开", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private CommandResult Run(params string[] arguments) => CommandLine.Run(_folder.Path, ["lint", .. arguments]);

    private void Write(string path, string outline)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(path))!);
        File.WriteAllBytes(_folder.File(path), Docx.FromOutline(outline));
    }
}
