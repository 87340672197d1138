using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Commands;

/// <summary><c>merge</c>, as its user runs it.</summary>
public sealed class MergeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_template_and_an_object_make_a_document()
    {
        Given("{{#each 项}}{{名 | 缺省: '无名'}}；{{/each}}");

        CommandResult result = CommandLine.Run(_folder.Path, ["merge", "模板.docx", "-", "-o", "成文.docx", "--findings", "意见.json"], """{"项":[{"名":"甲"},{"名":null}]}""");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("文档：成文.docx\n数据项 1 处，缺项 0 处，核对意见 0 条\n", result.Output);
        Assert.Equal("甲；无名；", DraftText.Paragraphs(File.ReadAllBytes(_folder.File("成文.docx")))[0]);
        Assert.Contains("\"facts\": 1", File.ReadAllText(_folder.File("意见.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_a_finding_and_status_1()
    {
        Given("{{产值}}");

        CommandResult result = CommandLine.Run(_folder.Path, ["merge", "模板.docx", "-", "-o", "成文.docx"], "{}");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("错误 C01 模板.docx，正文第1段：标记 {{产值}} 没有对应的数据项", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{产值}}", "{}", "error", "模板.docx，正文第1段：标记 {{产值}} 没有对应的数据项。在数据中补上这一项，或在模板中改正标记")]
    [InlineData("{{#if 产值}}", "{}", "gap", "模板.docx，正文第1段：块 {{#if 产值}} 没有结束标记 {{/if}}")]
    [InlineData("{{产值}}", "[]", "gap", "/：应为一个对象，现为列表。写作 {\"名称\": 值, …}")]
    public void What_cannot_be_done_is_told_and_nothing_is_written(string template, string data, string missing, string problem)
    {
        Given(template);

        CommandResult result = CommandLine.Run(_folder.Path, ["merge", "模板.docx", "-", "-o", "成文.docx", "--missing", missing], data);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal([problem], result.ErrorLines);
        Assert.False(File.Exists(_folder.File("成文.docx")));
    }

    private void Given(string outline) => File.WriteAllBytes(_folder.File("模板.docx"), Docx.FromOutline(outline));
}
