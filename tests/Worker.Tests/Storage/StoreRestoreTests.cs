using DevZoneDocs.Testing;
using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Tests.Storage;

public sealed class StoreRestoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data")]
    [InlineData("link")]
    public async Task A_store_is_no_backup_of_itself(string backup)
    {
        Directory.CreateDirectory(_folder.File("data"));
        await File.WriteAllTextAsync(_folder.File("data/store.db"), "rows", TestContext.Current.CancellationToken);
        Directory.CreateSymbolicLink(_folder.File("link"), _folder.File("data"));

        InputException refused = await Assert.ThrowsAsync<InputException>(() => RestoreAsync(new StoreOptions { DataFolder = _folder.File("data") }, backup));

        Assert.Contains("不是它的备份", refused.Message, StringComparison.Ordinal);
        Assert.Equal("rows", await File.ReadAllTextAsync(_folder.File("data/store.db"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nor_is_the_shared_folder()
    {
        Directory.CreateDirectory(_folder.File("shared"));

        InputException refused = await Assert.ThrowsAsync<InputException>(() => RestoreAsync(new StoreOptions { ConnectionString = "Host=none", SharedFolder = _folder.File("shared") }, "shared"));

        Assert.Contains("不是它的备份", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_stores_folder_is_no_backup_of_the_shared_one()
    {
        foreach ((string folder, string id) in new[] { ("shared", "11"), ("other", "22") })
        {
            Directory.CreateDirectory(_folder.File(folder));
            await File.WriteAllTextAsync(_folder.File($"{folder}/store.id"), id, TestContext.Current.CancellationToken);
        }

        InputException refused = await Assert.ThrowsAsync<InputException>(() => RestoreAsync(new StoreOptions { ConnectionString = "Host=none", SharedFolder = _folder.File("shared") }, "other"));

        Assert.Contains("属于另一个存储", refused.Message, StringComparison.Ordinal);
    }

    private Task RestoreAsync(StoreOptions options, string backup) => new StoreRestore(options).RestoreAsync(_folder.File(backup), CancellationToken.None);
}
