namespace DevZoneDocs.Worker.Tests.Commands;

/// <summary>A command line that cannot be understood: every fault in Chinese, then how the command is called.</summary>
public sealed class MisuseTests
{
    [Theory]
    [InlineData("drft", "不认识 drft，是不是 draft？")]
    [InlineData("drft a.json", "不认识 drft，是不是 draft？")]
    [InlineData("draft a.json --ouput", "不认识 --ouput，是不是 --output？")]
    [InlineData("merge a.docx b.json c.json -o d.docx", "不认识 c.json")]
    [InlineData("draft a.json -o", "选项 --output 后面没有内容：初稿（.docx），- 为标准输出；不填时以标题为文件名，写在当前文件夹")]
    [InlineData("draft", "缺少 <DATA>…：时段数据（.json 或填报表 .xlsx），可以写几个，一起算一份；- 为标准输入")]
    [InlineData("draft a.json -o a.docx -o b.docx", "选项 --output 只能写一次")]
    [InlineData("--version draft", "--version 要单独使用")]
    public void The_fault_is_told_with_its_mend(string line, string told)
    {
        using TemporaryFolder folder = new();

        CommandResult result = CommandLine.Run(folder.Path, line.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(told, result.ErrorLines[0]);
        Assert.StartsWith("用法：devzonedocs", result.ErrorLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("选项 --urls 后面没有内容", "serve", "--urls", "")]
    [InlineData("选项 --data 后面没有内容", "serve", "--data", "")]
    [InlineData("选项 --output 后面没有内容", "draft", "a.json", "-o", "")]
    [InlineData("<DATA>… 是空的", "check", " ")]
    public void What_is_given_as_nothing_is_told(string told, params string[] line)
    {
        using TemporaryFolder folder = new();

        CommandResult result = CommandLine.Run(folder.Path, line);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(told, result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        using TemporaryFolder folder = new();

        CommandResult result = CommandLine.Run(folder.Path, ["merge"]);

        Assert.Equal(["缺少选项 --output", "缺少 <TEMPLATE>", "缺少 <DATA>"], result.ErrorLines.SkipLast(1).Select(line => line.Split('：')[0]));
    }

    [Fact]
    public void Without_a_command_the_commands_are_told()
    {
        using TemporaryFolder folder = new();

        CommandResult result = CommandLine.Run(folder.Path, []);

        Assert.Contains("draft、check、workbook、data、inspect", Assert.Single(result.ErrorLines.SkipLast(1)), StringComparison.Ordinal);
    }
}
