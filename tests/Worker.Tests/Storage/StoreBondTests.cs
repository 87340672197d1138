using DevZoneDocs.Worker.Files;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Tests.Storage;

/// <summary>Which folder and which database belong together.</summary>
public sealed class StoreBondTests(PostgresServer postgres) : IAsyncLifetime
{
    private readonly GivenStore _given = new();

    private string Mark => Path.Combine(_given.Drafts, DraftFolder.MarkName);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _given.DisposeAsync();

    [Fact]
    public async Task A_new_store_marks_its_folder_and_knows_it_again()
    {
        await MeetAsync();
        string mark = await File.ReadAllTextAsync(Mark, TestContext.Current.CancellationToken);

        await MeetAsync();

        Assert.Equal(33, mark.Length);
        Assert.Equal(mark, await File.ReadAllTextAsync(Mark, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_store_of_an_earlier_version_is_known_by_a_draft_that_its_rows_name()
    {
        await _given.CompleteAsync("甲区");

        await MeetAsync();

        Assert.True(File.Exists(Mark));
    }

    [Fact]
    public async Task A_folder_with_anothers_mark_is_refused()
    {
        await MeetAsync();
        await File.WriteAllTextAsync(Mark, $"{new string('0', 32)}\n", TestContext.Current.CancellationToken);

        await RefusedAsync("不是一套");
    }

    [Fact]
    public async Task Drafts_that_no_row_knows_are_refused_where_no_row_knows_any()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_given.Drafts, $"{new string('f', 32)}-1.docx"), "", TestContext.Current.CancellationToken);

        await RefusedAsync("1 份初稿，数据库里一份也没有记录");
    }

    [Fact]
    public async Task A_folder_that_is_not_mounted_is_refused()
    {
        await MeetAsync();
        File.Delete(Mark);

        await RefusedAsync("文件夹却是空的");
    }

    [Fact]
    public async Task A_folder_that_lost_all_drafts_of_the_database_is_refused()
    {
        await _given.CompleteAsync("甲区");
        File.Delete(Path.Combine(_given.Drafts, Assert.Single(_given.Files)));

        await RefusedAsync("记录了 1 份初稿");
    }

    [Fact]
    public async Task Killed_between_database_and_folder_it_goes_on()
    {
        await using (StoreContext context = _given.Store.Open())
            await context.InsertIfAbsentAsync(
                new StoreIdentity { Id = "abc", CreatedAt = _given.Clock.GetUtcNow(), SeenAt = _given.Clock.GetUtcNow() },
                CancellationToken.None);

        await MeetAsync();

        Assert.Equal("abc\n", await File.ReadAllTextAsync(Mark, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_operator_may_adopt_what_was_refused()
    {
        await MeetAsync();
        await File.WriteAllTextAsync(Mark, $"{new string('0', 32)}\n", TestContext.Current.CancellationToken);

        await _given.Bond.AdoptAsync(CancellationToken.None);

        await MeetAsync();
    }

    [Fact]
    public async Task Of_an_empty_folder_that_was_adopted_all_drafts_can_be_made_again()
    {
        Claim lost = await _given.CompleteAsync("甲区");
        await MeetAsync();
        foreach (string file in Directory.GetFiles(_given.Drafts))
            File.Delete(file);
        await RefusedAsync("文件夹却是空的");

        await _given.Bond.AdoptAsync(CancellationToken.None);

        Assert.Equal([lost.RequestId], (await _given.VerifyAsync()).LostDrafts());
    }

    [Fact]
    public async Task Of_several_that_start_at_once_on_a_new_PostgreSQL_all_come_to_the_same_id()
    {
        using TemporaryFolder folder = new();
        StoreOptions options = new() { ConnectionString = postgres.CreateDatabase("bonds"), SharedFolder = folder.Path };
        await using Store store = new(options);
        await new StoreSetup(store).MigrateAsync(CancellationToken.None);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => new StoreBond(store, new DraftShelf(options), _given.Clock).MeetAsync(CancellationToken.None))));

        await using StoreContext context = store.Open();
        Assert.Equal((await context.Identities.SingleAsync(TestContext.Current.CancellationToken)).Id, new DraftFolder(folder.Path).Mark);
        Assert.Single(folder.Files);
    }

    private Task MeetAsync() => _given.Bond.MeetAsync(CancellationToken.None);

    private async Task RefusedAsync(string reason)
    {
        InputException refusal = await Assert.ThrowsAsync<InputException>(MeetAsync);

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        int adopt = refusal.Message.IndexOf("devzonedocs adopt", StringComparison.Ordinal), mend = refusal.Message.IndexOf("devzonedocs verify-store --mend", StringComparison.Ordinal);
        Assert.True(adopt > 0 && mend > adopt, refusal.Message);
    }
}
