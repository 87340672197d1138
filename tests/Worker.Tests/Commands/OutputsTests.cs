using DevZoneDocs.Testing;

namespace DevZoneDocs.Worker.Tests.Commands;

/// <summary>What every command that writes a file holds to.</summary>
public sealed class OutputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputsTests()
    {
        File.WriteAllBytes(_folder.File("t.docx"), Docx.FromOutline("{{产值}}"));
        File.WriteAllText(_folder.File("d.json"), """{"产值":"186.4亿元"}""");
        File.WriteAllText(_folder.File("text.txt"), "全年工作平稳。");
        File.Copy(Repository.PathOf("seeds", "yueqing-2007-annual.json"), _folder.File("period.json"));
        Directory.CreateDirectory(_folder.File("Sections/a"));
        File.WriteAllBytes(_folder.File("Sections/a/review.docx"), Docx.FromOutline("正文"));
        File.CreateSymbolicLink(_folder.File("link.json"), "period.json");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("d.json", "merge", "t.docx", "d.json", "-o", "d.json")]
    [InlineData("t.docx", "merge", "t.docx", "d.json", "-o", "t.docx")]
    [InlineData("d.json", "merge", "t.docx", "d.json", "-o", "out.docx", "--findings", "d.json")]
    [InlineData("period.json", "draft", "period.json", "-o", "period.json")]
    [InlineData("period.json", "draft", "period.json", "-o", "link.json")]
    [InlineData("period.json", "check", "period.json", "--findings", "./period.json")]
    [InlineData("text.txt", "inspect", "text.txt", "--findings", "text.txt")]
    [InlineData("t.docx", "lint", "t.docx", "--annotate", "t.docx")]
    [InlineData("Sections/a/review.docx", "lint", "t.docx", "Sections/a/review.docx", "--annotate", ".")]
    public void An_input_is_never_an_output(string input, params string[] arguments)
    {
        byte[] before = File.ReadAllBytes(_folder.File(input));

        CommandResult result = CommandLine.Run(_folder.Path, arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.All(result.ErrorLines, line => Assert.Contains("不能同时作为输出", line, StringComparison.Ordinal));
        Assert.Equal(before, File.ReadAllBytes(_folder.File(input)));
        Assert.False(File.Exists(_folder.File("out.docx")));
    }

    [Fact]
    public void Nor_is_standard_input_that_comes_from_a_file()
    {
        CommandResult result = CommandLine.Run(
            _folder.Path, ["merge", "t.docx", "-", "-o", "d.json"], wrapper: ["sh", "-c", "exec \"$@\" < d.json", "sh"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("不能同时作为输出", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    /// <summary>Nobody but the administrator can make a link in another's name.</summary>
    [Fact]
    public void A_link_that_another_user_made_leads_to_no_output()
    {
        string victim = _folder.File("victim.txt");
        File.WriteAllText(victim, "留着");
        File.CreateSymbolicLink(_folder.File("trap.docx"), victim);
        if (Environment.IsPrivilegedProcess)
            Tool.Run("chown", "coreutils", "-h", "65534", _folder.File("trap.docx"));

        CommandResult result = CommandLine.Run(_folder.Path, ["merge", "t.docx", "d.json", "-o", "trap.docx"]);

        Assert.Equal(Environment.IsPrivilegedProcess ? 2 : 0, result.ExitCode);
        Assert.Equal(Environment.IsPrivilegedProcess, File.ReadAllText(victim) == "留着");
        Assert.Equal(Environment.IsPrivilegedProcess, result.Errors.Contains("别的用户的链接", StringComparison.Ordinal));
    }

    [Fact]
    public void Standard_output_has_other_names()
    {
        CommandResult dash = CommandLine.Run(_folder.Path, ["inspect", "text.txt", "--findings", "-"]);
        CommandResult device = CommandLine.Run(_folder.Path, ["inspect", "text.txt", "--findings", "/dev/stdout"]);

        Assert.Equal((dash.ExitCode, dash.Output, dash.Errors), (device.ExitCode, device.Output, device.Errors));
        Assert.StartsWith("{", device.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_ordinary_user_writes_where_he_may_and_is_told_where_he_may_not()
    {
        OrdinaryUser.Admit(_folder);
        Directory.CreateDirectory(_folder.File("closed"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        CommandResult open = CommandLine.Run(_folder.Path, ["merge", "t.docx", "d.json", "-o", "out.docx"], wrapper: OrdinaryUser.Wrapper);
        CommandResult closed = CommandLine.Run(
            _folder.Path, ["merge", "t.docx", "d.json", "-o", "closed/out.docx"], wrapper: OrdinaryUser.Wrapper);

        Assert.Equal((0, 2), (open.ExitCode, closed.ExitCode));
        Assert.Equal("closed/out.docx：不能写入（没有权限）", Assert.Single(closed.ErrorLines));
    }
}
