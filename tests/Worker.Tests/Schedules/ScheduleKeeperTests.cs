using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Worker.Schedules;
using DevZoneDocs.Worker.Storage;
using static DevZoneDocs.Worker.Tests.Schedules.GivenSchedule;

namespace DevZoneDocs.Worker.Tests.Schedules;

public sealed class ScheduleKeeperTests
{
    private const string Q3 = "2026-07..2026-09", Q4 = "2026-10..2026-12", NextQ1 = "2027-01..2027-03";

    [Fact]
    public async Task A_schedule_fires_at_its_hour_and_asks_for_the_draft_of_the_quarter_before()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, Quarterly());

        clock.Set(Hour("2026-10-08T08:59:59+08:00"));
        await given.LookAsync(clock, Quarterly());
        int before = (await given.FiringsAsync()).Count;
        clock.Set(Hour("2026-10-08T09:00+08:00"));
        await given.LookAsync(clock, Quarterly());

        Assert.Equal(0, before);
        ScheduleFiring firing = Assert.Single(await given.FiringsAsync());
        DraftRequest request = Assert.Single(await given.RequestsAsync());
        Assert.Equal((Q3, request.Id, clock.GetUtcNow()), (firing.Period, firing.RequestId, firing.DueAt));
        Assert.Equal((ZoneName, "quarter", Q3, RequestState.Queued), (request.Zone, request.Report, request.Period, request.State));
    }

    [Fact]
    public async Task A_new_schedule_does_not_make_the_periods_before_it()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-10-08T09:00+08:00");
        await given.LookAsync(clock, Quarterly());

        clock.Set(Hour("2027-01-08T10:00+08:00"));
        await given.LookAsync(clock, Quarterly());

        Assert.Equal([Q4], await given.PeriodsAsync());
    }

    [Fact]
    public async Task A_machine_that_was_off_makes_each_missed_period_once_when_it_comes_back()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, Quarterly());

        clock.Set(Hour("2027-01-20T00:00+08:00"));
        await given.LookAsync(clock, Quarterly());
        await given.LookAsync(clock, Quarterly());

        Assert.Equal([Q3, Q4], await given.PeriodsAsync());
        Assert.Equal(2, (await given.RequestsAsync()).Count);
    }

    [Fact]
    public async Task A_clock_that_leaps_ahead_and_back_neither_skips_nor_doubles()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        foreach (string hour in (string[])["2026-09-01", "2026-10-20", "2026-09-02", "2026-10-08", "2026-10-09", "2027-01-09", "2026-12-01", "2027-01-08"])
        {
            clock.Set(Hour($"{hour}T12:00+08:00"));
            await given.LookAsync(clock, Quarterly());
        }

        Assert.Equal([Q3, Q4], await given.PeriodsAsync());
        Assert.Equal(2, (await given.RequestsAsync()).Count);
    }

    [Fact]
    public async Task A_cron_that_is_changed_after_its_hour_does_not_make_the_period_again()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, Quarterly());
        clock.Set(Hour("2026-10-08T09:00+08:00"));
        await given.LookAsync(clock, Quarterly());

        clock.Set(Hour("2026-10-12T09:00+08:00"));
        await given.LookAsync(clock, Quarterly(("Cron", "0 0 9 12 1,4,7,10 ?")));

        Assert.Equal([Q3], await given.PeriodsAsync());
    }

    [Fact]
    public async Task A_cron_that_is_moved_before_now_does_not_skip_the_period()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, Quarterly(("Cron", "0 0 9 12 1,4,7,10 ?")));

        clock.Set(Hour("2026-10-10T09:00+08:00"));
        await given.LookAsync(clock, Quarterly(("Cron", "0 0 9 12 1,4,7,10 ?")));
        await given.LookAsync(clock, Quarterly());

        Assert.Equal([Q3], await given.PeriodsAsync());
    }

    [Fact]
    public async Task A_cron_that_comes_more_often_does_not_make_periods_that_it_passed_over()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-02-01T00:00+08:00");
        Schedule yearly = Quarterly(("Cron", "0 0 9 8 1 ?"));
        foreach (string day in (string[])["2026-02-01", "2026-06-01", "2026-10-20", "2027-01-09", "2027-02-09"])
        {
            clock.Set(Hour($"{day}T00:00+08:00"));
            await given.LookAsync(clock, yearly);
        }

        clock.Set(Hour("2027-04-09T00:00+08:00"));
        await given.LookAsync(clock, Quarterly());

        Assert.Equal([Q4, NextQ1], await given.PeriodsAsync());
    }

    [Fact]
    public async Task Data_that_were_handed_in_are_drafted_from()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, Quarterly());
        await given.HandInAsync("2026-Q3", """ "indicators":[{"name":"工业总产值","value":100,"unit":"亿元"}] """, clock.GetUtcNow());
        await given.HandInAsync("2026-Q3", """ "indicators":[{"name":"工业总产值","value":120,"unit":"亿元"}] """, clock.GetUtcNow().AddDays(40));

        clock.Set(Hour("2026-10-08T09:00+08:00"));
        await given.LookAsync(clock, Quarterly());

        PeriodData data = await given.DataAsync();
        Assert.False(data.Blank);
        Assert.Equal(120, data.Sections["economy"].Indicators[0].Value);
    }

    [Fact]
    public async Task Without_them_a_form_of_last_quarters_indicators_says_what_is_missing()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, Quarterly());
        await given.HandInAsync("2025-Q3", """ "indicators":[{"id":"output","name":"工业产值","value":88.5,"unit":"亿元"}] """, clock.GetUtcNow().AddDays(9));
        await given.HandInAsync("2026-Q2", """ "indicators":[{"id":"output","name":"工业总产值","value":100,"unit":"亿元"}] """, clock.GetUtcNow());

        clock.Set(Hour("2026-10-08T09:00+08:00"));
        await given.LookAsync(clock, Quarterly());

        PeriodData data = await given.DataAsync();
        Indicator output = data.Sections["economy"].Indicators[0];
        Assert.True(data.Blank);
        Assert.Equal(("工业总产值", null, 88.5m), (output.Name, output.Value, output.Prior));
    }

    [Fact]
    public async Task A_form_is_never_taken_for_data_that_were_handed_in()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, Quarterly(), Quarterly(("Name", "again")));
        await given.HandInAsync("2026-Q2", """ "indicators":[{"name":"工业总产值","value":100,"unit":"亿元"}] """, clock.GetUtcNow());

        foreach (string day in (string[])["2026-10-08", "2027-01-08"])
        {
            clock.Set(Hour($"{day}T09:00+08:00"));
            await given.LookAsync(clock, Quarterly(), Quarterly(("Name", "again")));
        }

        // Two schedules of one report ask for one draft a quarter; the second quarter's form is made from the data, not from the first's.
        Assert.Equal(4, (await given.FiringsAsync()).Count);
        Assert.Equal([Q3, Q4], (await given.RequestsAsync()).Select(request => request.Period).Order());
        ScheduleLine[] lines = [.. await given.BoardAsync(clock, Quarterly(), Quarterly(("Name", "again")))];
        Assert.Equal(lines[0].Firings.Select(firing => firing.Request), lines[1].Firings.Select(firing => firing.Request));
    }

    [Fact]
    public async Task Who_waits_for_complete_data_fires_when_they_come()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        Schedule waiting = Quarterly(("OnIncomplete", "wait"));
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, waiting);
        await given.HandInAsync("2026-Q3", """ "indicators":[{"name":"工业总产值","value":null,"unit":"亿元"}] """, clock.GetUtcNow());

        clock.Set(Hour("2026-10-09T09:00+08:00"));
        await given.LookAsync(clock, waiting);
        ScheduleLine line = Assert.Single(await given.BoardAsync(clock, waiting));
        await given.HandInAsync("2026-Q3", """ "indicators":[{"name":"工业总产值","value":120,"unit":"亿元"}] """, clock.GetUtcNow());
        clock.Set(Hour("2026-10-10T09:00+08:00"));
        await given.LookAsync(clock, waiting);

        Assert.Equal([Q3], line.Waiting);
        Assert.Empty(line.Firings);
        ScheduleFiring firing = Assert.Single(await given.FiringsAsync());
        Assert.Equal((Hour("2026-10-08T09:00+08:00"), clock.GetUtcNow()), (firing.DueAt, firing.FiredAt));
        Assert.Equal(120, (await given.DataAsync()).Sections["economy"].Indicators[0].Value);
    }

    [Fact]
    public async Task But_it_does_not_wait_for_ever()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        Schedule waiting = Quarterly(("OnIncomplete", "wait"), ("WaitDays", "5"));
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, waiting);

        clock.Set(Hour("2026-10-13T08:59+08:00"));
        await given.LookAsync(clock, waiting);
        int before = (await given.FiringsAsync()).Count;
        clock.Set(Hour("2026-10-13T09:00+08:00"));
        await given.LookAsync(clock, waiting);

        Assert.Equal(0, before);
        Assert.Equal([Q3], await given.PeriodsAsync());
        Assert.True((await given.DataAsync()).Blank);
    }

    [Fact]
    public async Task A_year_mistyped_makes_nothing_until_the_clock_is_right_again()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, Quarterly());

        clock.Set(Hour("2027-09-01T00:00+08:00"));
        await given.LookAsync(clock, Quarterly());
        ScheduleLine wrong = Assert.Single(await given.BoardAsync(clock, Quarterly()));
        clock.Set(Hour("2026-10-08T09:00+08:00"));
        await given.LookAsync(clock, Quarterly());

        Assert.Equal("时钟（2027年9月1日）比上次运行（2026年9月1日）晚了 180 天以上，请核对时钟；确系停机这么久的，请调大 Scheduling:LongestLeapDays", wrong.Problem);
        Assert.Null(wrong.NextFiring);
        Assert.Equal([Q3], await given.PeriodsAsync());
    }

    [Fact]
    public async Task A_schedule_is_not_begun_by_a_clock_that_has_lost_the_year()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("1970-01-01T00:00Z");
        await given.LookAsync(clock, Quarterly());

        clock.Set(Hour("2026-10-09T00:00+08:00"));
        await given.LookAsync(clock, Quarterly());

        Assert.Empty(await given.FiringsAsync());
        Assert.Equal(Q4, Assert.Single(await given.BoardAsync(clock, Quarterly())).NextPeriod);
    }

    [Fact]
    public async Task A_schedule_that_becomes_another_zones_rests_until_it_has_another_name()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, Quarterly());

        clock.Set(Hour("2026-10-09T00:00+08:00"));
        Schedule moved = Quarterly(("Zone", "临江高新区"));
        await given.LookAsync(clock, moved);

        Assert.Empty(await given.FiringsAsync());
        Assert.EndsWith("不同的计划请另起名称", Assert.Single(await given.BoardAsync(clock, moved)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_board_shows_what_is_next_and_what_was_made()
    {
        await using ScheduledStore given = await ScheduledStore.EmptyAsync();
        ManualClock clock = At("2026-09-01T00:00+08:00");
        await given.LookAsync(clock, Quarterly());
        clock.Set(Hour("2026-10-08T11:30+08:00"));
        await given.LookAsync(clock, Quarterly());

        ScheduleLine line = Assert.Single(await given.BoardAsync(clock, Quarterly()));

        Assert.Equal((Hour("2027-01-08T09:00+08:00"), Q4), (line.NextFiring, line.NextPeriod));
        Assert.Equal(TimeSpan.FromHours(8), line.NextFiring!.Value.Offset);
        string id = Assert.Single(await given.RequestsAsync()).Id;
        Assert.Equal(
            new FiringLine(Q3, Hour("2026-10-08T09:00+08:00"), Hour("2026-10-08T11:30+08:00"), id, "queued"),
            Assert.Single(line.Firings));
        Assert.Empty(line.Waiting);
    }

    private static ManualClock At(string hour)
    {
        ManualClock clock = new();
        clock.Set(Hour(hour));
        return clock;
    }

    private static DateTimeOffset Hour(string text) => DateTimeOffset.Parse(text, null);
}
