using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Storage;
using DevZoneDocs.Worker.Tests.Storage;
using Microsoft.Extensions.Logging.Abstractions;

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

    [Fact]
    public async Task The_sweeper_takes_what_nobody_names_and_leaves_what_somebody_may_name()
    {
        Claim published = await _given.AddAsync("甲区", RequestState.Running);
        await PublishAsync(published);
        Claim working = await _given.AddAsync("乙区", RequestState.Running);
        Claim ended = await _given.AddAsync("丙区", RequestState.Failed);
        foreach (string name in new[] { $"{published.RequestId}-0.docx", $"{working.RequestId}-1.tmp", $"{working.RequestId}-0.tmp", $"{ended.RequestId}-1.docx", "other.txt" })
            File.WriteAllText(Path.Combine(_given.Drafts, name), "");

        await new Sweeper(_given.Store, _given.Shelf, _given.Clock, NullLogger<Sweeper>.Instance).RunOnceAsync(CancellationToken.None);

        Assert.Equal(new[] { $"{published.RequestId}-1.docx", $"{working.RequestId}-1.tmp", "other.txt" }.Order(StringComparer.Ordinal), Files());
    }

    private Task<bool> PublishAsync(Claim claim) =>
        new DraftPublisher(_given.Store, _given.Shelf, _given.Outbox, _given.Clock, NullLogger<DraftPublisher>.Instance).PublishAsync(claim, Draft, CancellationToken.None);

    private string[] Files() => [.. Directory.GetFiles(_given.Drafts).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
}
