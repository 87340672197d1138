using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Tests.Storage;

public sealed class StoreLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_data_folder_has_one_user_at_a_time()
    {
        using StoreLock first = StoreLock.Take(_folder.Path);

        InputException refusal = Assert.Throws<InputException>(() => StoreLock.Take(_folder.Path));

        Assert.Contains("已被另一个进程使用", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_free_again_when_the_first_has_gone()
    {
        StoreLock.Take(_folder.Path).Dispose();

        using StoreLock second = StoreLock.Take(_folder.Path);

        Assert.True(File.Exists(_folder.File("store.lock")));
    }
}
