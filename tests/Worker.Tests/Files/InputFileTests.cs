using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Tests.Files;

public sealed class InputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_a_folder_has_is_read()
    {
        File.WriteAllText(_folder.File("a.docx"), "content");

        Assert.Equal("content"u8.ToArray(), InputFile.ReadFile(_folder.File("a.docx")));
        Assert.Null(InputFile.ReadFile(_folder.File("b.docx")));
        Assert.Null(InputFile.ReadFile(_folder.Path));
    }

    [Fact]
    public void A_pipe_among_the_files_of_a_folder_is_not_waited_for()
    {
        Tool.Run("mkfifo", "coreutils", _folder.File("a.docx"));

        InputException refusal = Assert.Throws<InputException>(() => InputFile.ReadFile(_folder.File("a.docx")));

        Assert.Contains("不是普通文件", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_that_the_user_names_is_read()
    {
        string pipe = _folder.File("pipe");
        Tool.Run("mkfifo", "coreutils", pipe);
        Task writer = Task.Run(() => File.WriteAllText(pipe, "content"));

        using StreamReader reader = new(InputFile.Open(pipe));

        Assert.Equal("content", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
        await writer;
    }

    [Fact]
    public void A_pipe_that_nobody_writes_into_is_told()
    {
        Tool.Run("mkfifo", "coreutils", _folder.File("pipe"));

        InputException refusal = Assert.Throws<InputException>(() => InputFile.Open(_folder.File("pipe")));

        Assert.Contains("没有程序向它写入", refusal.Message, StringComparison.Ordinal);
    }
}
