using System.Text.Json;

namespace DevZoneDocs.Worker.Tests.Commands;

public sealed class InspectCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sound_text_is_told_to_be_so()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["inspect", "-"], "全区经济平稳运行，工业总产值同比增长6.1%。");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("0 个错误，0 个提醒，0 个说明", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_come_first_each_with_its_place_and_how_to_mend_it()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["inspect", "-"], "一、经济运行\n新建厂房3万平米。\n出口增长-6.1%。");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("错误 C09 “一、经济运行”第2段：“出口增长-6.1%”", result.Output, StringComparison.Ordinal);
        Assert.True(result.Output.IndexOf("错误 C09", StringComparison.Ordinal) < result.Output.IndexOf("提醒 C19", StringComparison.Ordinal));
    }

    [Fact]
    public void Warnings_alone_are_no_failure() =>
        Assert.Equal(0, CommandLine.Run(_folder.Path, ["inspect", "-"], "新建厂房3万平米。").ExitCode);

    [Fact]
    public void A_program_reads_the_same_as_json_on_standard_output_and_in_a_file()
    {
        CommandResult result = CommandLine.Run(_folder.Path, ["inspect", "-", "--json", "--findings", "findings.json"], "出口增长-6.1%。");

        using JsonDocument printed = JsonDocument.Parse(result.Output);
        Assert.Equal("C09", printed.RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
        Assert.Equal(File.ReadAllText(_folder.File("findings.json")).Trim(), result.Output.Trim());
    }

    [Fact]
    public void An_office_adds_words_of_its_own()
    {
        Directory.CreateDirectory(_folder.File("own/Lexicons"));
        File.WriteAllText(_folder.File("own/Lexicons/register.tsv"), "# 写法、应为\n顶呱呱\t很好\n");

        CommandResult result = CommandLine.Run(_folder.Path, ["inspect", "-", "--templates", "own"], "园区服务顶呱呱。");

        Assert.Contains("“顶呱呱”宜改为“很好”", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lexicon_with_a_mistake_is_told_with_its_line()
    {
        Directory.CreateDirectory(_folder.File("own/Lexicons"));
        File.WriteAllText(_folder.File("own/Lexicons/units.tsv"), "# 单位\n担\t重量\n");

        CommandResult result = CommandLine.Run(_folder.Path, ["inspect", "-", "--templates", "own"], "全区平稳。");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Lexicons/units.tsv 第2行", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.docx", "没有这个文件")]
    [InlineData("broken.docx", "不是可以读取的 Word 文档")]
    public void A_file_that_cannot_be_read_is_exit_status_2_and_one_line(string file, string problem)
    {
        File.WriteAllBytes(_folder.File("broken.docx"), [0x50, 0x4B, 3, 4, 1, 2, 3]);

        CommandResult result = CommandLine.Run(_folder.Path, ["inspect", file]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(problem, result.Errors, StringComparison.Ordinal);
        Assert.Single(result.Errors.Trim().Split('\n'));
    }
}
