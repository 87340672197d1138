using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Storage;
using DevZoneDocs.Worker.Tests.Storage;

namespace DevZoneDocs.Worker.Tests.Jobs;

public sealed class DraftPublisherTests : IAsyncDisposable
{
    private static readonly Drafted Draft = new("标题", 2, "{\"findings\":[]}", [1, 2, 3]);

    private readonly GivenStore _given = new();

    public ValueTask DisposeAsync() => _given.DisposeAsync();

    [Fact]
    public async Task A_draft_is_a_file_a_row_and_the_end_of_its_request()
    {
        Claim claim = await _given.AddAsync("甲区", RequestState.Running);

        Assert.True(await PublishAsync(claim));

        DraftRequest row = await _given.RowAsync(claim.RequestId);
        Assert.Equal((RequestState.Completed, "标题", 2), (row.State, row.Title, row.Of));
        Assert.Equal([$"{claim.RequestId}-1.docx"], Files());
        Assert.Empty((await _given.VerifyAsync()).Faults);
    }

    [Theory]
    [InlineData(RequestState.Cancelled)]
    [InlineData(RequestState.Failed)]
    internal async Task For_a_request_that_has_ended_otherwise_nothing_stays(RequestState end)
    {
        Claim claim = await _given.AddAsync("甲区", end);

        Assert.False(await PublishAsync(claim));

        Assert.Empty(Files());
        Assert.Equal(end, (await _given.RowAsync(claim.RequestId)).State);
    }

    [Fact]
    public async Task An_attempt_that_was_overtaken_leaves_its_successors_draft_alone()
    {
        Claim old = await _given.AddAsync("甲区", RequestState.Running);
        await _given.Book().ReleaseAsync(old, CancellationToken.None);
        Claim successor = (await _given.Book("w2").TakeAsync(old.RequestId, 1, CancellationToken.None))!;
        await PublishAsync(successor);

        Assert.False(await PublishAsync(old));

        Assert.Equal([$"{old.RequestId}-2.docx"], Files());
        Assert.Empty((await _given.VerifyAsync()).Faults);
    }

    [Fact]
    public async Task What_was_committed_and_not_answered_is_found_to_be_done()
    {
        Claim claim = await _given.AddAsync("甲区", RequestState.Running);
        await PublishAsync(claim);

        Assert.True(await PublishAsync(claim));

        Assert.Empty((await _given.VerifyAsync()).Faults);
    }

    private Task<bool> PublishAsync(Claim claim) => _given.Publisher().PublishAsync(claim, Draft, CancellationToken.None);

    private IReadOnlyList<string> Files() => _given.Files;
}
