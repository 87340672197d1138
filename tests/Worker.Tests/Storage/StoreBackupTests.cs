using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Tests.Storage;

public sealed class StoreBackupTests : IAsyncLifetime
{
    private readonly GivenStore _given = new();
    private readonly TemporaryFolder _folder = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await _given.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_backup_holds_the_rows_and_the_drafts_that_they_name_and_no_other_file()
    {
        await CompleteAsync("甲区");
        await _given.AddAsync("乙区", RequestState.Queued);
        await File.WriteAllTextAsync(Path.Combine(_given.Drafts, $"{new string('f', 32)}-1.tmp"), "torn", TestContext.Current.CancellationToken);

        BackupReport report = await BackUpAsync("copy");

        Assert.Equal(new BackupReport(Requests: 2, Drafts: 1), report);
        StoreOptions copy = new() { DataFolder = _folder.File("copy") };
        Assert.Single(Directory.GetFiles(copy.DraftsFolder!));
        await using Store store = new(copy);
        Assert.Empty((await new StoreVerifier(store, new DraftShelf(copy)).VerifyAsync(CancellationToken.None)).Faults);
    }

    [Fact]
    public async Task It_is_never_written_over_another()
    {
        Directory.CreateDirectory(_folder.File("old"));

        InputException refused = await Assert.ThrowsAsync<InputException>(() => BackUpAsync("old"));

        Assert.EndsWith("已经存在；备份只写入新的文件夹", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.File("old")));
    }

    [Fact]
    public async Task A_damaged_store_is_not_taken_for_a_backup_and_nothing_is_left_of_the_try()
    {
        await CompleteAsync("甲区");
        await File.WriteAllTextAsync(Assert.Single(Directory.GetFiles(_given.Drafts)), "torn", TestContext.Current.CancellationToken);

        InputException refused = await Assert.ThrowsAsync<InputException>(() => BackUpAsync("copy"));

        Assert.EndsWith("初稿与其校验值不符", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task A_draft_that_is_gone_is_told()
    {
        await CompleteAsync("甲区");
        File.Delete(Assert.Single(Directory.GetFiles(_given.Drafts)));

        InputException refused = await Assert.ThrowsAsync<InputException>(() => BackUpAsync("copy"));

        Assert.Contains("不能备份", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    private Task<BackupReport> BackUpAsync(string name) => new StoreBackup(_given.Store.Options).WriteAsync(_folder.File(name), CancellationToken.None);

    private async Task CompleteAsync(string zone)
    {
        Claim claim = await _given.AddAsync(zone, RequestState.Completed);
        byte[] content = [1, 2, 3];
        string file = _given.Shelf.Folder!.Put(claim.RequestId, claim.Attempt, content);
        await using StoreContext context = _given.Store.Open();
        context.Drafts.Add(new StoredDraft
        {
            RequestId = claim.RequestId,
            Attempt = claim.Attempt,
            Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)),
            Length = content.Length,
            FileName = file,
            CreatedAt = _given.Clock.GetUtcNow(),
        });
        await context.SaveChangesAsync();
    }
}
