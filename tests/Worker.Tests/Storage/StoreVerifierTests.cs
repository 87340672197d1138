using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Tests.Storage;

/// <summary>Each way in which a store can disagree with itself is seen.</summary>
public sealed class StoreVerifierTests : IAsyncLifetime
{
    private readonly GivenStore _given = new();
    private string _id = "";

    public async ValueTask InitializeAsync()
    {
        Claim claim = await _given.AddAsync("甲区", RequestState.Running);
        await new DraftPublisher(_given.Store, _given.Shelf, _given.Outbox, _given.Clock).PublishAsync(claim, new Drafted("标题", 1, "{}", [1, 2, 3]), CancellationToken.None);
        _id = claim.RequestId;
    }

    public ValueTask DisposeAsync() => _given.DisposeAsync();

    private string File1 => Path.Combine(_given.Drafts, $"{_id}-1.docx");

    [Fact]
    public async Task A_store_that_agrees_has_no_faults()
    {
        StoreReport report = await _given.VerifyAsync();

        Assert.Empty(report.Faults);
        Assert.Equal((1, 1, 1), (report.Requests, report.Drafts, report.Files));
    }

    [Fact]
    public async Task A_changed_file_is_seen() => await ExpectAsync("draft.changed", () => File.WriteAllBytes(File1, [1, 2, 4]));

    [Fact]
    public async Task A_missing_file_is_seen() => await ExpectAsync("file.unreadable", () => File.Delete(File1));

    [Fact]
    public async Task A_file_without_a_row_is_seen() => await ExpectAsync("file.orphan", () => File.Copy(File1, Path.Combine(_given.Drafts, $"{_id}-2.docx")));

    [Fact]
    public async Task A_half_written_file_is_seen() => await ExpectAsync("file.orphan", () => File.Copy(File1, Path.ChangeExtension(File1, ".tmp")));

    [Fact]
    public async Task A_file_of_somebody_elses_is_seen() => await ExpectAsync("file.unknown", () => File.WriteAllText(Path.Combine(_given.Drafts, "读我.txt"), ""));

    [Fact]
    public async Task A_completed_request_without_a_draft_is_seen() => await ExpectAsync("draft.missing", () => _given.AddAsync("乙区", RequestState.Completed).GetAwaiter().GetResult());

    [Fact]
    public async Task A_draft_of_another_attempt_is_seen() => await ExpectAsync("draft.unasked", () => Change("UPDATE draft_requests SET attempt = 7"));

    [Fact]
    public async Task Changed_period_data_are_seen() => await ExpectAsync("data.changed", () => Change("UPDATE period_data_sets SET content = x'00'"));

    private async Task ExpectAsync(string kind, Action damage)
    {
        damage();

        StoreReport report = await _given.VerifyAsync();

        Assert.Equal(kind, Assert.Single(report.Faults).Kind);
    }

    private void Change(string sql)
    {
        using StoreContext context = _given.Store.Open();
        context.Database.ExecuteSqlRaw(sql);
    }
}
