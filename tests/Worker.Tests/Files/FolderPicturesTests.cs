using DevZoneDocs.Worker.Files;

namespace DevZoneDocs.Worker.Tests.Files;

public sealed class FolderPicturesTests
{
    [Theory]
    [InlineData("a.png")]
    [InlineData("照片/b.png")]
    [InlineData("照片\\b.png")]
    [InlineData("./照片/../a.png")]
    public void A_picture_beside_the_data_is_read(string name)
    {
        using TemporaryFolder folder = Folder();

        byte[]? content = FolderPictures.Beside(folder.File("data.json")).Read(name, out string problem);

        Assert.NotNull(content);
        Assert.Empty(problem);
    }

    [Theory]
    [InlineData("c.png", "没有文件“c.png”")]
    [InlineData("照片", "没有文件“照片”")]
    [InlineData("../a.png", "文件“../a.png”不在数据文件所在的文件夹内")]
    [InlineData("/etc/passwd", "文件“/etc/passwd”不在数据文件所在的文件夹内")]
    [InlineData("外面.png", "文件“外面.png”不在数据文件所在的文件夹内")]
    [InlineData("外面/passwd", "文件“外面/passwd”不在数据文件所在的文件夹内")]
    [InlineData("管道.png", "文件“管道.png”不是普通文件")]
    [InlineData("a\0.png", "既不是图片，也不是文件名")]
    [InlineData("", "文件“”不在数据文件所在的文件夹内")]
    public void And_nothing_else_is(string name, string problem)
    {
        using TemporaryFolder folder = Folder();
        File.CreateSymbolicLink(folder.File("外面.png"), "/etc/passwd");
        Directory.CreateSymbolicLink(folder.File("外面"), "/etc");
        Tool.Run("mkfifo", "coreutils", folder.File("管道.png"));

        byte[]? content = FolderPictures.Beside(folder.File("data.json")).Read(name, out string told);

        Assert.Null(content);
        Assert.Equal(problem, told);
    }

    private static TemporaryFolder Folder()
    {
        TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.File("照片"));
        File.WriteAllBytes(folder.File("a.png"), Pictures.Png(1, 1));
        File.WriteAllBytes(folder.File("照片/b.png"), Pictures.Png(1, 1));
        return folder;
    }
}
