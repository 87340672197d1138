using DevZoneDocs.Worker.Jobs;
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
}
