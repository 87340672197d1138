using System.Text.Json;
using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed class DraftCommandTests : IDisposable
{
    private const string Sound = """
        { "zone": { "name": "滨河经济开发区" }, "report": "first-three-quarters", "period": "2026-01..2026-09",
          "sections": { "economy": { "department": "经济发展局", "indicators": [
            { "name": "工业总产值", "value": 186.4, "unit": "亿元", "prior": 169.9 } ] } } }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("draft", "-o", "-")]
    [InlineData("check")]
    public void Nothing_on_standard_input_is_told_as_that(string command, params string[] options)
    {
        CommandResult result = CommandLine.Run(_folder.Path, [command, "-", .. options], input: "\n");

        Assert.Equal((2, "标准输入：没有内容"), (result.ExitCode, Assert.Single(result.ErrorLines)));
    }

    [Fact]
    public void A_report_kind_that_was_mistyped_is_told_with_the_one_that_was_meant()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["check", Repository.PathOf("seeds/jindong-2010-q1-q3.json"), "--report", "anual"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("没有报告类型“anual”。是否指：annual？", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_written_and_what_was_made_is_told()
    {
        Given("data.json", Sound);

        CommandResult result = Run("draft", "data.json", "-o", "draft.docx");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("部分 1 个，数据项", result.Output, StringComparison.Ordinal);
        Assert.Contains("缺项 0 个", result.Output, StringComparison.Ordinal);
        DocxAssert.Sound(File.ReadAllBytes(_folder.File("draft.docx")));
    }

    [Fact]
    public void Without_a_name_the_draft_takes_its_title()
    {
        Given("data.json", Sound);

        Run("draft", "data.json");

        Assert.Contains("滨河经济开发区2026年前三季度工作总结.docx", _folder.Files);
    }

    [Fact]
    public void Data_come_from_standard_input_and_the_draft_goes_to_standard_output()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["draft", "-", "-o", "-"], Sound);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("PK", result.Output, StringComparison.Ordinal);
        Assert.Contains("标题：滨河经济开发区", result.Errors, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_missing_figure_is_a_finding_and_exit_status_1()
    {
        Given("data.json", Sound.Replace("186.4", "null", StringComparison.Ordinal));

        CommandResult result = Run("draft", "data.json", "-o", "draft.docx", "--findings", "findings.json");

        Assert.Equal(1, result.ExitCode);
        using JsonDocument findings = JsonDocument.Parse(File.ReadAllBytes(_folder.File("findings.json")));
        Assert.Equal(1, findings.RootElement.GetProperty("gaps").GetInt32());
        JsonElement first = findings.RootElement.GetProperty("findings")[0];
        Assert.Equal("C01", first.GetProperty("code").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal("economy/工业总产值.value", first.GetProperty("place").GetString());
    }

    [Fact]
    public void The_same_as_JSON_for_a_program()
    {
        Given("data.json", Sound);

        CommandResult result = Run("draft", "data.json", "-o", "draft.docx", "--json");

        using JsonDocument told = JsonDocument.Parse(result.Output);
        Assert.True(told.RootElement.GetProperty("facts").GetInt32() > 0);
    }

    [Fact]
    public void A_report_given_by_option_overrides_the_one_of_the_data()
    {
        Given("data.json", Sound);

        CommandResult result = Run("draft", "data.json", "--report", "annual", "-o", "draft.docx");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("C13", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.json", "没有这个文件")]
    [InlineData(".", "不能读取")]
    public void A_file_that_cannot_be_read_is_told_in_one_line(string file, string told)
    {
        CommandResult result = Run("draft", file, "-o", "draft.docx");

        AssertNotDone(result, 1);
        Assert.Contains(told, result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json at all", 1)]
    [InlineData("[]", 1)]
    [InlineData("""{ "zone": { "name": "甲区" }, "report": "annual", "period": "2026", "sections": {}, "colour": 1, "odd": 2 }""", 2)]
    [InlineData("""{ "zone": { "name": "甲区" }, "report": "no-such", "period": "2026", "sections": {} }""", 1)]
    public void Data_that_cannot_be_used_leave_no_file(string data, int lines)
    {
        Given("data.json", data);

        AssertNotDone(Run("draft", "data.json", "-o", "draft.docx"), lines);
    }

    [Fact]
    public void A_figure_as_text_and_a_control_character_in_a_name_are_told_with_their_places()
    {
        Given(
            "data.json",
            Sound.Replace("186.4", "\"186.4\"", StringComparison.Ordinal).Replace("工业总产值", "工业\\u0007总产值", StringComparison.Ordinal));

        CommandResult result = Run("draft", "data.json", "-o", "draft.docx");

        AssertNotDone(result, 2);
        Assert.Contains(result.ErrorLines, line => line.StartsWith("/sections/economy/indicators/0/value：", StringComparison.Ordinal));
        Assert.Contains(result.ErrorLines, line => line.StartsWith("/sections/economy/indicators/0/name：", StringComparison.Ordinal) && line.Contains("U+0007", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hundred_faults_are_a_hundred_lines()
    {
        string indicators = string.Join(',', Enumerable.Range(0, 100).Select(i => $$"""{ "name": "指标{{i}}", "value": "{{i}}", "unit": "家" }"""));
        Given("data.json", $$"""{ "zone": { "name": "甲区" }, "report": "annual", "period": "2026", "sections": { "economy": { "indicators": [ {{indicators}} ] } } }""");

        AssertNotDone(Run("draft", "data.json", "-o", "draft.docx"), 100);
    }

    [Fact]
    public void What_stood_under_the_name_stays_when_the_data_cannot_be_used()
    {
        Given("draft.docx", "an editor's work");
        Given("data.json", "{");

        Run("draft", "data.json", "-o", "draft.docx");

        Assert.Equal("an editor's work", File.ReadAllText(_folder.File("draft.docx")));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("draft data.json --no-such-option")]
    [InlineData("no-such-command")]
    [InlineData("")]
    public void Bad_usage_ends_with_2(string arguments)
    {
        CommandResult result = Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("用法", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_replaces_a_report_by_a_folder_of_its_own()
    {
        Given("data.json", Sound);
        Directory.CreateDirectory(_folder.File("own/Reports"));
        Given("own/Reports/first-three-quarters.json", """
            { "name": "季报", "period": "any", "layout": "gbt9704", "title": ["{{开发区.名称}}经济运行简报"],
              "parts": [ { "as": "review", "sections": [ { "key": "economy", "title": "经济" } ] } ] }
            """);

        CommandResult result = Run("draft", "data.json", "--templates", "own");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("滨河经济开发区经济运行简报.docx", _folder.Files);
    }

    [Fact]
    public void Polish_without_a_model_is_a_problem_that_says_what_to_set()
    {
        Given("data.json", Sound);

        CommandResult result = Run("draft", "data.json", "-o", "draft.docx", "--polish");

        AssertNotDone(result, 1);
        Assert.Contains("Polish__Endpoint", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_the_settings_is_a_line()
    {
        Given("data.json", Sound);
        (string, string)[] environment = [("Polish__Endpoint", "model.example.gov.cn"), ("Polish__Retries", "many"), ("Polish__ApiKey", "sk-canary")];

        CommandResult result = CommandLine.Run(
            _folder.Path, ["draft", "data.json", "-o", "draft.docx", "--polish"], environment: environment);

        AssertNotDone(result, 4);
        Assert.DoesNotContain("canary", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_of_a_model_do_not_matter_where_no_polish_is_asked_for()
    {
        Given("data.json", Sound);

        CommandResult result = CommandLine.Run(
            _folder.Path, ["draft", "data.json", "-o", "draft.docx"], environment: [("Polish__Retries", "many")]);

        Assert.Equal(0, result.ExitCode);
    }

    private void Given(string name, string content) => File.WriteAllText(_folder.File(name), content);

    private CommandResult Run(params string[] arguments) => CommandLine.Run(_folder.Path, arguments);

    private void AssertNotDone(CommandResult result, int lines)
    {
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(lines, result.ErrorLines.Count);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(
            _folder.Files, file => file.EndsWith(".docx", StringComparison.Ordinal) || file.EndsWith(".tmp", StringComparison.Ordinal));
    }
}
