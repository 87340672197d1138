using DevZoneDocs.Worker.Health;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Jobs.Drafting;
using DevZoneDocs.Worker.Storage;
using DevZoneDocs.Worker.Tests.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace DevZoneDocs.Worker.Tests.Jobs;

/// <summary>What no row explains is never deleted, only set aside; what nothing is lost with goes.</summary>
public sealed class FileCleanerTests : IAsyncLifetime
{
    private readonly GivenStore _given = new();

    public async ValueTask InitializeAsync() => await _given.Bond.MeetAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => _given.DisposeAsync();

    [Fact]
    public async Task A_draft_that_a_row_names_stays() =>
        await ExpectAsync((await _given.CompleteAsync("甲区")).RequestId + "-1.docx", stays: true);

    [Fact]
    public async Task A_file_that_a_running_attempt_may_name_stays()
    {
        Claim working = await _given.AddAsync("甲区", RequestState.Running);

        await ExpectAsync(Put($"{working.RequestId}-1.tmp"), stays: true);
        await ExpectAsync(Put($"{working.RequestId}-1.docx"), stays: true);
    }

    [Fact]
    public async Task A_file_of_somebody_elses_stays() => await ExpectAsync(Put("读我.txt"), stays: true);

    [Fact]
    public async Task The_same_draft_by_an_attempt_that_was_overtaken_goes()
    {
        Claim published = await _given.CompleteAsync("甲区", [1, 2, 3]);

        await ExpectAsync(Put($"{published.RequestId}-0.docx", [1, 2, 3]), stays: false);
    }

    [Fact]
    public async Task What_an_attempt_began_and_did_not_end_goes()
    {
        Claim working = await _given.AddAsync("甲区", RequestState.Running);

        await ExpectAsync(Put($"{working.RequestId}-0.tmp"), stays: false);
    }

    [Fact]
    public async Task Another_draft_of_a_known_request_is_set_aside()
    {
        Claim published = await _given.CompleteAsync("甲区", [1, 2, 3]);

        await ExpectSetAsideAsync(Put($"{published.RequestId}-2.docx", [4, 5, 6]));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("tmp")]
    public async Task A_file_of_a_request_that_nobody_knows_is_set_aside(string extension) =>
        await ExpectSetAsideAsync(Put($"{new string('f', 32)}-1.{extension}"));

    [Fact]
    public async Task A_draft_whose_request_failed_is_set_aside_because_an_older_database_may_say_so()
    {
        Claim failed = await _given.AddAsync("甲区", RequestState.Failed);

        await ExpectSetAsideAsync(Put($"{failed.RequestId}-1.docx"));
    }

    [Fact]
    public async Task The_file_of_a_draft_that_was_deleted_is_set_aside_because_an_older_database_may_say_so()
    {
        Claim published = await _given.CompleteAsync("甲区");
        await _given.Book().DeleteAsync(published.RequestId, "test", CancellationToken.None);

        await ExpectSetAsideAsync($"{published.RequestId}-1.docx");
    }

    [Fact]
    public async Task But_it_goes_where_it_was_written_before_the_deletion_and_is_what_was_deleted()
    {
        Claim published = await _given.CompleteAsync("甲区");
        string name = $"{published.RequestId}-1.docx";
        File.SetLastWriteTimeUtc(Path.Combine(_given.Drafts, name), _given.Clock.GetUtcNow().UtcDateTime.AddHours(-1));
        await _given.Book().DeleteAsync(published.RequestId, "test", CancellationToken.None);

        await ExpectAsync(name, stays: false);
    }

    [Fact]
    public async Task A_damaged_file_whose_draft_was_made_again_is_kept_and_troubles_nobody()
    {
        Claim published = await _given.CompleteAsync("甲区", [1, 2, 3]);
        string damaged = Put($"{published.RequestId}-1.docx", [9]);
        await _given.Book().MendAsync(published.RequestId, "test", CancellationToken.None);
        Claim again = (await _given.Book().TakeAsync(published.RequestId, 1, CancellationToken.None))!;
        await _given.Publisher().PublishAsync(again, new Drafted("标题", 2, "{\"findings\":[]}", [1, 2, 3]), CancellationToken.None);

        await ExpectSetAsideAsync(damaged);

        Assert.Equal(HealthStatus.Healthy, (await HealthAsync()).Status);
        Assert.Equal("file.overtaken", Assert.Single((await _given.VerifyAsync()).Notes).Kind);
        Assert.DoesNotContain((await new DraftAdopter(_given.Store, _given.Shelf.Folder!, _given.Clock).AdoptAsync(CancellationToken.None)).Passed, file => file.Name == damaged);
    }

    [Fact]
    public async Task What_no_row_explains_troubles_whoever_looks_at_the_services_health()
    {
        await ExpectSetAsideAsync(Put($"{new string('f', 32)}-1.docx"));

        HealthCheckResult health = await HealthAsync();

        Assert.Equal(HealthStatus.Degraded, health.Status);
        Assert.Contains("adopt", health.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_not_touched_whatever_it_is_called()
    {
        string name = $"{new string('f', 32)}-1.docx";
        File.CreateSymbolicLink(Path.Combine(_given.Drafts, name), Path.Combine(_given.Folder, "store.db"));

        await ExpectAsync(name, stays: true);
    }

    [Fact]
    public async Task The_same_draft_is_set_aside_where_the_file_that_the_row_names_is_lost()
    {
        Claim published = await _given.CompleteAsync("甲区", [1, 2, 3]);
        _given.Shelf.Folder!.Delete($"{published.RequestId}-1.docx");
        string left = Put($"{published.RequestId}-2.docx", [1, 2, 3]);

        await _given.Cleaner().RunOnceAsync(CancellationToken.None);

        Assert.Equal(left, Assert.Single(_given.SetAside));
    }

    [Fact]
    public async Task Set_aside_again_under_the_same_name_both_are_kept()
    {
        string name = $"{new string('f', 32)}-1.docx";
        await ExpectSetAsideAsync(Put(name, [1]));
        Put(name, [2]);

        await _given.Cleaner().RunOnceAsync(CancellationToken.None);

        Assert.Equal(2, _given.SetAside.Count);
    }

    [Fact]
    public void A_draft_of_a_life_that_an_older_database_knows_nothing_of_is_set_aside_when_another_takes_its_name()
    {
        string id = new('e', 32);
        Put($"{id}-1.docx", [1, 2, 3]);

        _given.Shelf.Folder!.Put(id, 1, [4, 5], _given.Clock.GetUtcNow());

        Assert.Equal([1, 2, 3], File.ReadAllBytes(Path.Combine(_given.Drafts, DraftFolder.SetAsideName, Assert.Single(_given.SetAside))));
        Assert.Equal([4, 5], _given.Shelf.Folder.Read($"{id}-1.docx"));
    }

    [Fact]
    public void But_the_same_draft_once_more_leaves_nothing_behind()
    {
        string id = new('e', 32);
        Put($"{id}-1.docx", [1, 2, 3]);

        _given.Shelf.Folder!.Put(id, 1, [1, 2, 3], _given.Clock.GetUtcNow());

        Assert.Empty(_given.SetAside);
    }

    [Fact]
    public async Task What_somebody_else_has_put_among_what_is_set_aside_is_never_removed()
    {
        string aside = Path.Combine(_given.Drafts, DraftFolder.SetAsideName);
        Directory.CreateDirectory(aside);
        await File.WriteAllTextAsync(Path.Combine(aside, "读我.txt"), "留着", TestContext.Current.CancellationToken);

        await PassAsync(91);

        Assert.True(File.Exists(Path.Combine(aside, "读我.txt")));
    }

    [Fact]
    public async Task Nor_is_anything_where_a_link_leads_that_stands_in_its_place()
    {
        string strangers = Path.Combine(_given.Folder, "strangers");
        Directory.CreateDirectory(strangers);
        string file = Path.Combine(strangers, $"{new string('f', 32)}-1.docx");
        await File.WriteAllTextAsync(file, "留着", TestContext.Current.CancellationToken);
        Directory.CreateSymbolicLink(Path.Combine(_given.Drafts, DraftFolder.SetAsideName), strangers);

        await PassAsync(91);

        Assert.True(File.Exists(file));
    }

    [Fact]
    public async Task What_is_set_aside_is_kept_for_its_days_and_then_removed()
    {
        Put($"{new string('f', 32)}-1.docx");
        await PassAsync(90);
        Assert.Single(_given.SetAside);

        await PassAsync(1);

        Assert.Empty(_given.SetAside);
    }

    [Fact]
    public async Task A_clock_that_leaps_by_years_removes_nothing()
    {
        Put($"{new string('f', 32)}-1.docx");
        await _given.Cleaner().RunOnceAsync(CancellationToken.None);

        _given.Clock.Set(_given.Clock.GetUtcNow().AddYears(3));
        await _given.Cleaner().RunOnceAsync(CancellationToken.None);

        Assert.Single(_given.SetAside);
    }

    [Fact]
    public async Task In_a_folder_that_is_no_longer_the_stores_nothing_is_touched()
    {
        string name = Put($"{new string('f', 32)}-1.docx");
        _given.Shelf.Folder!.WriteMark(new string('0', 32));

        await Assert.ThrowsAsync<IOException>(() => _given.Cleaner().RunOnceAsync(CancellationToken.None));

        Assert.Contains(name, _given.Files);
    }

    private Task<HealthCheckResult> HealthAsync() => new FolderHealth(_given.Store, _given.Bond, _given.Shelf).CheckHealthAsync(new HealthCheckContext());

    private async Task PassAsync(int days)
    {
        for (int day = 0; day < days; day++)
        {
            await _given.Cleaner().RunOnceAsync(CancellationToken.None);
            _given.Clock.Advance(TimeSpan.FromDays(1));
        }

        await _given.Cleaner().RunOnceAsync(CancellationToken.None);
    }

    private async Task ExpectAsync(string name, bool stays)
    {
        await _given.Cleaner().RunOnceAsync(CancellationToken.None);

        Assert.Equal(stays, _given.Files.Contains(name));
        Assert.Empty(_given.SetAside);
    }

    private async Task ExpectSetAsideAsync(string name)
    {
        await _given.Cleaner().RunOnceAsync(CancellationToken.None);

        Assert.DoesNotContain(name, _given.Files);
        Assert.Equal(name, Assert.Single(_given.SetAside));
        Assert.Empty((await _given.VerifyAsync()).Faults);
    }

    private string Put(string name, byte[]? content = null)
    {
        File.WriteAllBytes(Path.Combine(_given.Drafts, name), content ?? [9]);
        return name;
    }
}
