using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using DevZoneDocs.Worker.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace DevZoneDocs.Worker.Tests.Jobs;

/// <summary>The rule of retention deletes what it names, and nothing without a rule.</summary>
public sealed class RequestCleanerTests : IAsyncLifetime
{
    private readonly GivenStore _given = new();

    public async ValueTask InitializeAsync() => await _given.Bond.MeetAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => _given.DisposeAsync();

    [Fact]
    public async Task Without_a_rule_everything_stays()
    {
        await _given.CompleteAsync("甲区");

        await PassAsync(new RetentionOptions(), 400);

        Assert.Equal(1, (await _given.VerifyAsync()).Drafts);
    }

    [Fact]
    public async Task A_request_goes_with_its_draft_when_its_days_are_over()
    {
        await _given.CompleteAsync("甲区");
        await _given.AddAsync("乙区", RequestState.Queued);

        await PassAsync(new RetentionOptions { DraftDays = 30 }, 30);
        Assert.Equal(2, (await _given.VerifyAsync()).Requests);
        await PassAsync(new RetentionOptions { DraftDays = 30 }, 1);

        StoreReport report = await _given.VerifyAsync();
        Assert.Equal((1, 0, 0, 0), (report.Requests, report.Drafts, report.Files, report.Faults.Count));
        Assert.Equal("retention", (await _given.AuditAsync())[^1].Actor);
    }

    [Fact]
    public async Task Period_data_go_once_no_request_stands_on_them()
    {
        await _given.CompleteAsync("甲区");
        RetentionOptions rule = new() { DataDays = 10, DraftDays = 20 };

        await PassAsync(rule, 15);
        Assert.Equal(1, await DataAsync());
        await PassAsync(rule, 6);

        Assert.Equal(0, await DataAsync());
    }

    [Fact]
    public async Task A_clock_that_leaps_deletes_nothing_for_a_week()
    {
        await _given.CompleteAsync("甲区");
        RetentionOptions rule = new() { DraftDays = 30 };
        await PassAsync(rule, 1);

        _given.Clock.Set(_given.Clock.GetUtcNow().AddYears(1));
        await PassAsync(rule, 6);
        Assert.Equal(1, (await _given.VerifyAsync()).Requests);
        await PassAsync(rule, 2);

        Assert.Equal(0, (await _given.VerifyAsync()).Requests);
    }

    private async Task PassAsync(RetentionOptions rule, int days)
    {
        RequestCleaner cleaner = new(
            _given.Store,
            _given.Book(),
            _given.Shelf,
            rule,
            new TrustedClock(_given.Store, _given.Clock),
            _given.Clock,
            NullLogger<RequestCleaner>.Instance);
        for (int day = 0; day < days; day++)
        {
            await cleaner.RunOnceAsync(CancellationToken.None);
            _given.Clock.Advance(TimeSpan.FromDays(1));
        }

        await cleaner.RunOnceAsync(CancellationToken.None);
    }

    private async Task<int> DataAsync()
    {
        await using StoreContext context = _given.Store.Open();
        return await context.PeriodData.CountAsync();
    }
}
