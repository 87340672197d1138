using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.Data.Sqlite;

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
        await File.WriteAllTextAsync(
            Path.Combine(_given.Drafts, $"{new string('f', 32)}-1.tmp"), "torn", TestContext.Current.CancellationToken);

        BackupReport report = await BackUpAsync("copy");

        Assert.Equal((2, 1, 0), (report.Requests, report.Drafts, report.Faults.Count));
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

    [Theory]
    [InlineData(true, "file.unreadable", "不能读取：没有这个文件")]
    [InlineData(false, "draft.changed", "初稿与其校验值不符")]
    public async Task A_draft_that_is_lost_is_listed_and_keeps_no_other_from_its_place(bool isGone, string kind, string words)
    {
        await CompleteAsync("甲区");
        string lost = Assert.Single(_given.Files);
        await CompleteAsync("乙区");
        if (isGone)
            File.Delete(Path.Combine(_given.Drafts, lost));
        else
            await File.WriteAllTextAsync(Path.Combine(_given.Drafts, lost), "torn", TestContext.Current.CancellationToken);

        BackupReport report = await BackUpAsync("copy");

        Assert.Equal((2, 1), (report.Requests, report.Drafts));
        StoreFault fault = Assert.Single(report.Faults);
        Assert.Equal((kind, lost.Split('-')[0]), (fault.Kind, fault.Subject));
        Assert.EndsWith(words, fault.Message, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(_folder.File("copy/drafts")));
    }

    [Fact]
    public async Task What_was_set_aside_and_whose_folder_it_is_are_kept_too()
    {
        await _given.Bond.MeetAsync(CancellationToken.None);
        await File.WriteAllTextAsync(
            Path.Combine(_given.Drafts, $"{new string('f', 32)}-1.docx"), "unknown", TestContext.Current.CancellationToken);
        await _given.Cleaner().RunOnceAsync(CancellationToken.None);

        BackupReport report = await BackUpAsync("copy");

        DraftFolder copy = new(_folder.File("copy/drafts"));
        Assert.Empty(report.Faults);
        Assert.Equal(_given.Shelf.Folder!.Mark, copy.Mark);
        Assert.Equal(
            _given.Shelf.Folder.ListSetAside().Select(file => (file.Name, file.At)),
            copy.ListSetAside().Select(file => (file.Name, file.At)));
    }

    [Fact]
    public async Task A_database_that_is_damaged_is_told_in_Chinese()
    {
        SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(_given.Store.Options.SqliteFile, new string('x', 8192), TestContext.Current.CancellationToken);

        InputException refused = await Assert.ThrowsAsync<InputException>(() => BackUpAsync("copy"));

        Assert.Contains("不能备份（这个文件不是数据库（", refused.Message, StringComparison.Ordinal);
    }

    private Task<BackupReport> BackUpAsync(string name) => new StoreBackup(_given.Store.Options).WriteAsync(_folder.File(name), CancellationToken.None);

    private async Task CompleteAsync(string zone)
    {
        Claim claim = await _given.AddAsync(zone, RequestState.Completed);
        byte[] content = [1, 2, 3];
        string file = _given.Shelf.Folder!.Put(claim.RequestId, claim.Attempt, content, default);
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
