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
        await _given.Publisher().PublishAsync(claim, new Drafted("标题", 1, "{}", [1, 2, 3]), CancellationToken.None);
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
    public async Task A_file_without_a_row_is_seen() =>
        await ExpectAsync("file.orphan", () => File.Copy(File1, Path.Combine(_given.Drafts, $"{_id}-2.docx")));

    [Fact]
    public async Task A_half_written_file_is_seen() =>
        await ExpectAsync("file.orphan", () => File.Copy(File1, Path.ChangeExtension(File1, ".tmp")));

    [Fact]
    public async Task A_file_of_somebody_elses_is_seen() =>
        await ExpectAsync("file.unknown", () => File.WriteAllText(Path.Combine(_given.Drafts, "读我.txt"), ""));

    [Fact]
    public async Task A_completed_request_without_a_draft_is_seen() =>
        await ExpectAsync("draft.missing", () => _given.AddAsync("乙区", RequestState.Completed).GetAwaiter().GetResult());

    [Fact]
    public async Task A_draft_of_another_attempt_is_seen() =>
        await ExpectAsync("draft.unasked", () => Change("UPDATE draft_requests SET attempt = 7"));

    [Fact]
    public async Task Changed_period_data_are_seen() =>
        await ExpectAsync("data.changed", () => Change("UPDATE period_data_sets SET content = x'00'"));

    [Fact]
    public async Task A_firing_with_its_request_is_no_fault()
    {
        Fire("2026", _id);
        Ask(_id);

        Assert.Empty((await _given.VerifyAsync()).Faults);
    }

    [Fact]
    public async Task A_firing_whose_request_does_not_exist_is_seen() =>
        await ExpectAsync("firing.bare", () => Fire("2026", new string('0', 32)));

    [Fact]
    public async Task A_firing_without_a_request_is_seen() => await ExpectAsync("firing.bare", () => Fire("2026", null));

    [Fact]
    public async Task A_firing_for_another_period_than_its_request_is_seen() => await ExpectAsync("firing.astray", () => Fire("2025", _id));

    [Fact]
    public async Task A_request_of_a_schedule_without_its_firing_is_seen() => await ExpectAsync("firing.missing", () => Ask(_id));

    [Fact]
    public async Task A_request_of_a_schedule_with_only_anothers_firing_is_seen() => await ExpectAsync("firing.missing", () =>
    {
        Fire("2026", _id, "other");
        Ask(_id);
    });

    [Fact]
    public async Task A_period_that_was_fired_twice_in_two_spellings_is_seen()
    {
        Fire("2026-01..2026-03", _id);
        Fire("2026-Q1", _id);

        StoreReport report = await _given.VerifyAsync();

        Assert.Contains(report.Faults, fault => fault.Kind == "firing.twice");
    }

    [Fact]
    public async Task A_firing_whose_request_was_deleted_is_no_fault()
    {
        Fire("2026", _id);
        Ask(_id);
        _given.Shelf.Discard((await _given.Book().DeleteAsync(_id, "test", CancellationToken.None))!.Draft);

        Assert.Empty((await _given.VerifyAsync()).Faults);
    }

    [Fact]
    public async Task A_folder_of_another_store_is_seen()
    {
        await _given.Bond.MeetAsync(CancellationToken.None);

        await ExpectAsync("folder.stranger", () => _given.Shelf.Folder!.WriteMark(new string('0', 32)));
    }

    private void Fire(string period, string? request, string schedule = "plan")
    {
        using StoreContext context = _given.Store.Open();
        context.Firings.Add(new ScheduleFiring { Schedule = schedule, Period = period, RequestId = request, DueAt = _given.Clock.GetUtcNow(), FiredAt = _given.Clock.GetUtcNow() });
        context.SaveChanges();
    }

    private void Ask(string request)
    {
        using StoreContext context = _given.Store.Open();
        context.Audit.Add(new AuditEntry { At = _given.Clock.GetUtcNow(), Actor = "schedule:plan", Action = "draft.accepted", Subject = request });
        context.SaveChanges();
    }

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
