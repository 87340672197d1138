using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using DevZoneDocs.Worker.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Tests.Jobs;

public sealed class RequestIntakeTests : IAsyncDisposable
{
    private readonly GivenStore _given = new();

    public ValueTask DisposeAsync() => _given.DisposeAsync();

    [Fact]
    public async Task The_same_content_is_the_same_request()
    {
        DraftRequest first = await AddAsync(GivenStore.Request("甲区"));

        DraftRequest again = await AddAsync(GivenStore.Request("甲区"));

        Assert.Equal(first.Id, again.Id);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Other_data_or_templates_or_a_key_of_its_own_make_another_request()
    {
        await AddAsync(GivenStore.Request("甲区"));

        await AddAsync(GivenStore.Request("乙区"));
        await AddAsync(GivenStore.Request("甲区", templates: "t2"));
        await AddAsync(GivenStore.Request("甲区", key: "k1"));

        Assert.Equal(4, await CountAsync());
    }

    [Fact]
    public async Task One_key_for_two_contents_is_refused()
    {
        await AddAsync(GivenStore.Request("甲区", key: "k1"));

        KeyConflictException refusal = await Assert.ThrowsAsync<KeyConflictException>(() => AddAsync(GivenStore.Request("乙区", key: "k1")));

        Assert.Contains("k1", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RequestState.Failed)]
    [InlineData(RequestState.Cancelled)]
    internal async Task What_failed_or_was_cancelled_is_made_anew_when_it_is_sent_again(RequestState end)
    {
        await _given.AddAsync("甲区", end);

        DraftRequest again = await AddAsync(GivenStore.Request("甲区"));

        Assert.Equal((RequestState.Queued, 1, 0, null), (again.State, again.Attempt, again.Crashes, again.EndedAt));
    }

    [Fact]
    public async Task What_is_completed_stays_so()
    {
        await _given.AddAsync("甲区", RequestState.Completed);

        DraftRequest again = await AddAsync(GivenStore.Request("甲区"));

        Assert.Equal(RequestState.Completed, again.State);
    }

    [Fact]
    public async Task What_is_completed_and_whose_draft_is_gone_is_made_again()
    {
        Claim claim = await _given.CompleteAsync("甲区");
        File.Delete(Path.Combine(_given.Drafts, Assert.Single(_given.Files)));

        DraftRequest again = await _given.Intake().AcceptAsync(GivenStore.Request("甲区"), CancellationToken.None);

        Assert.Equal((claim.RequestId, RequestState.Queued), (again.Id, again.State));
    }

    [Fact]
    public async Task A_hundred_at_once_are_one_row()
    {
        DraftRequest[] rows = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Task.Run(() => AddAsync(GivenStore.Request("甲区")))));

        Assert.Single(rows.Select(row => row.Id).Distinct());
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Acceptance_is_written_into_the_audit()
    {
        DraftRequest row = await AddAsync(GivenStore.Request("甲区"));

        await using StoreContext context = _given.Store.Open();
        AuditEntry entry = await context.Audit.SingleAsync();
        Assert.Equal(("test", "draft.accepted", row.Id), (entry.Actor, entry.Action, entry.Subject));
    }

    private async Task<DraftRequest> AddAsync(NewRequest request)
    {
        await using StoreContext context = _given.Store.Open();
        await using var transaction = await context.Database.BeginTransactionAsync();
        DraftRequest row = await _given.Intake().AddAsync(context, request, CancellationToken.None);
        await transaction.CommitAsync();
        return row;
    }

    private async Task<int> CountAsync()
    {
        await using StoreContext context = _given.Store.Open();
        return await context.Requests.CountAsync();
    }
}
