using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Storage;
using DevZoneDocs.Worker.Tests.Storage;

namespace DevZoneDocs.Worker.Tests.Jobs;

public sealed class RequestBookTests : IAsyncDisposable
{
    private readonly GivenStore _given = new();

    public ValueTask DisposeAsync() => _given.DisposeAsync();

    [Fact]
    public async Task Of_two_workers_one_takes_a_request()
    {
        string id = (await _given.AddAsync("甲区", RequestState.Queued)).RequestId;

        Claim? first = await _given.Book("w1").TakeAsync(id, 0, CancellationToken.None);
        Claim? second = await _given.Book("w2").TakeAsync(id, 0, CancellationToken.None);

        Assert.Equal(1, first?.Attempt);
        Assert.Null(second);
        Assert.Equal("w1", (await _given.RowAsync(id)).Worker);
    }

    [Fact]
    public async Task An_older_attempt_can_write_nothing()
    {
        Claim old = await _given.AddAsync("甲区", RequestState.Running);
        await _given.Book("w1").ReleaseAsync(old, CancellationToken.None);
        await _given.Book("w2").TakeAsync(old.RequestId, 1, CancellationToken.None);

        await _given.Book("w1").TellProgressAsync(old, 5, 9, CancellationToken.None);
        await _given.Book("w1").FailAsync(old, "late", 3, CancellationToken.None);

        DraftRequest row = await _given.RowAsync(old.RequestId);
        Assert.Equal((RequestState.Running, "w2", 0, null), (row.State, row.Worker, row.Done, row.Problem));
    }

    [Fact]
    public async Task A_crash_is_counted_and_the_request_waits_again()
    {
        Claim claim = await _given.AddAsync("甲区", RequestState.Running);

        await _given.Book().ReturnCrashedAsync(claim, CancellationToken.None);

        DraftRequest row = await _given.RowAsync(claim.RequestId);
        Assert.Equal((RequestState.Queued, 1, null), (row.State, row.Crashes, row.Worker));
    }

    [Theory]
    [InlineData(RequestState.Queued, true)]
    [InlineData(RequestState.Running, true)]
    [InlineData(RequestState.Completed, false)]
    [InlineData(RequestState.Failed, false)]
    internal async Task What_has_not_ended_can_be_cancelled(RequestState state, bool isCancelled)
    {
        Claim claim = await _given.AddAsync("甲区", state);

        Assert.Equal(isCancelled, await _given.Book().CancelAsync(claim.RequestId, "test", CancellationToken.None));

        Assert.Equal(isCancelled ? RequestState.Cancelled : state, (await _given.RowAsync(claim.RequestId)).State);
    }

    [Fact]
    public async Task A_draft_that_is_mended_is_made_again_and_is_the_same()
    {
        Claim lost = await _given.CompleteAsync("甲区", [1, 2, 3]);

        Assert.Equal(MendOutcome.Queued, await _given.Book().MendAsync(lost.RequestId, "test", CancellationToken.None));
        await PublishAsync(lost.RequestId, [1, 2, 3]);

        DraftRequest row = await _given.RowAsync(lost.RequestId);
        Assert.Equal((RequestState.Completed, 2, null), (row.State, row.Attempt, row.LostSha256));
        Assert.Contains("draft.mended", (await _given.AuditAsync()).Select(entry => entry.Action));
    }

    [Fact]
    public async Task And_when_it_came_out_otherwise_that_is_told_for_good()
    {
        Claim lost = await _given.CompleteAsync("甲区", [1, 2, 3]);

        await _given.Book().MendAsync(lost.RequestId, "test", CancellationToken.None);
        await PublishAsync(lost.RequestId, [4, 5, 6]);

        StoreReport report = await _given.VerifyAsync();
        Assert.Equal("draft.differs", Assert.Single(report.Notes, note => note.Subject == lost.RequestId).Kind);
        Assert.Contains("draft.mended-differently", (await _given.AuditAsync()).Select(entry => entry.Action));
    }

    [Theory]
    [InlineData(RequestState.Queued)]
    [InlineData(RequestState.Running)]
    [InlineData(RequestState.Failed)]
    internal async Task What_is_not_completed_is_not_mended(RequestState state)
    {
        Claim claim = await _given.AddAsync("甲区", state);

        Assert.Equal(MendOutcome.NotCompleted, await _given.Book().MendAsync(claim.RequestId, "test", CancellationToken.None));

        Assert.Equal(state, (await _given.RowAsync(claim.RequestId)).State);
    }

    [Fact]
    public async Task A_request_that_is_deleted_is_gone_with_its_draft_and_the_audit_says_who_did_it()
    {
        Claim claim = await _given.CompleteAsync("甲区");

        DeletedRequest? deleted = await _given.Book().DeleteAsync(claim.RequestId, "somebody", CancellationToken.None);

        Assert.Equal($"{claim.RequestId}-1.docx", deleted?.Draft?.FileName);
        Assert.Equal(0, (await _given.VerifyAsync()).Requests);
        AuditEntry entry = (await _given.AuditAsync())[^1];
        Assert.Equal(("somebody", AuditEntry.Deleted, claim.RequestId), (entry.Actor, entry.Action, entry.Subject));
        Assert.StartsWith("甲区 annual 2026 标题 ", entry.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RequestState.Queued)]
    [InlineData(RequestState.Running)]
    internal async Task What_has_not_ended_is_not_deleted(RequestState state)
    {
        Claim claim = await _given.AddAsync("甲区", state);

        Assert.Null(await _given.Book().DeleteAsync(claim.RequestId, "test", CancellationToken.None));

        Assert.Equal(state, (await _given.RowAsync(claim.RequestId)).State);
    }

    [Fact]
    public void No_other_file_writes_a_state()
    {
        string[] writers = [.. Directory.EnumerateFiles(Repository.PathOf("src", "Worker"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("row.State, RequestState.", StringComparison.Ordinal))
            .Select(file => Path.GetFileName(file))];

        Assert.Equal(["RequestWays.cs"], writers);
    }

    private async Task PublishAsync(string id, byte[] content)
    {
        Claim again = (await _given.Book().TakeAsync(id, 1, CancellationToken.None))!;
        Assert.True(await _given.Publisher().PublishAsync(again, new Drafted("标题", 2, "{}", content), CancellationToken.None));
    }
}
