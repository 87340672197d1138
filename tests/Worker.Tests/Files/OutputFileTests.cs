using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Tests.Files;

/// <summary>What stands under a name before it is written to decides what becomes of it.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_replaced_and_stays_as_private_as_it_was()
    {
        string file = Given("out.docx", "old");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        OutputFile.Write(file, "new"u8);

        Assert.Equal("new", File.ReadAllText(file));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(["out.docx"], _folder.Files);
    }

    [Fact]
    public void A_link_under_the_name_that_a_neighbour_once_had_leads_nowhere()
    {
        string victim = Given("victim", "untouched");
        File.CreateSymbolicLink(_folder.File($".out.docx.{Environment.ProcessId}.tmp"), victim);

        OutputFile.Write(_folder.File("out.docx"), "new"u8);

        Assert.Equal("untouched", File.ReadAllText(victim));
    }

    [Fact]
    public void A_link_stays_and_its_file_is_written()
    {
        string file = Given("2026-11.docx", "old");
        string link = Link("latest.docx", file);

        OutputFile.Write(link, "new"u8);

        Assert.Equal((file, "new"), (new FileInfo(link).LinkTarget, File.ReadAllText(file)));
    }

    [Fact]
    public void A_link_that_leads_to_nothing_is_refused()
    {
        string link = Link("latest.docx", _folder.File("gone.docx"));

        Assert.Contains("它指向的文件不存在", Refused(link), StringComparison.Ordinal);
        Assert.Equal(["latest.docx"], _folder.Files);
    }

    [Fact]
    public async Task A_pipe_is_written_into_and_stays_one()
    {
        string pipe = _folder.File("pipe");
        Tool.Run("mkfifo", "coreutils", pipe);
        Task<string> reader = Task.Run(() => File.ReadAllText(pipe));

        OutputFile.Write(pipe, "content"u8);

        Assert.Equal("content", await reader);
        Assert.Equal(FileKind.Special, FileStatus.OfName(pipe).Kind);
    }

    [Fact]
    public void A_device_that_takes_nothing_says_so_and_stays()
    {
        string link = Link("full", "/dev/full");

        Assert.Contains("不能写入", Refused(link), StringComparison.Ordinal);
        Assert.Equal(FileKind.Special, FileStatus.Of(link).Kind);
    }

    [Theory]
    [InlineData("data.json")]
    [InlineData("./data.json")]
    [InlineData("link.json")]
    [InlineData("second-name.json")]
    public void What_was_read_is_not_written_over(string name)
    {
        string file = Given("data.json", "{}");
        Link("link.json", file);
        Tool.Run("ln", "coreutils", file, _folder.File("second-name.json"));
        InputFile.Open(file).Dispose();

        Assert.Contains("不能同时作为输出", Refused(_folder.File(name)), StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(file));
    }

    [Fact]
    public void Of_two_outputs_none_is_written_when_one_cannot_be()
    {
        InputException refusal = Assert.Throws<InputException>(() => OutputFile.WriteAll(
            [(_folder.File("out.docx"), "a"u8.ToArray()), (_folder.File("no-folder/findings.json"), "b"u8.ToArray())]));

        Assert.Contains("没有这个文件夹", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void Two_outputs_have_two_files()
    {
        InputException refusal = Assert.Throws<InputException>(() => OutputFile.WriteAll(
            [(_folder.File("out.docx"), "a"u8.ToArray()), (_folder.File("./out.docx"), "b"u8.ToArray())]));

        Assert.Contains("两个输出", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    private string Given(string name, string content)
    {
        File.WriteAllText(_folder.File(name), content);
        return _folder.File(name);
    }

    private string Link(string name, string target)
    {
        File.CreateSymbolicLink(_folder.File(name), target);
        return _folder.File(name);
    }

    private static string Refused(string path) => Assert.Throws<InputException>(() => OutputFile.Write(path, "new"u8)).Message;
}
