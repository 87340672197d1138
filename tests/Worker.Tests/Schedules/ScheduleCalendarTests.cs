using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Worker.Schedules;
using static DevZoneDocs.Worker.Tests.Schedules.GivenSchedule;

namespace DevZoneDocs.Worker.Tests.Schedules;

public sealed class ScheduleCalendarTests
{
    [Theory]
    [InlineData("quarter", null, null, "2026-10-08T09:00+08:00", "2026-07..2026-09")]
    [InlineData("quarter", null, null, "2026-10-01T00:00+08:00", "2026-07..2026-09")]
    [InlineData("quarter", null, null, "2026-09-30T23:59+08:00", "2026-04..2026-06")]
    [InlineData("quarter", null, "current", "2026-09-30T18:00+08:00", "2026-07..2026-09")]
    [InlineData("half-year", null, null, "2027-01-08T09:00+08:00", "2026-07..2026-12")]
    [InlineData("first-three-quarters", null, null, "2026-10-08T09:00+08:00", "2026-01..2026-09")]
    [InlineData("first-three-quarters", null, null, "2026-09-08T09:00+08:00", "2025-01..2025-09")]
    [InlineData("annual", null, null, "2026-12-31T23:00+08:00", "2025-01..2025-12")]
    [InlineData("month", null, null, "2026-03-01T00:00+08:00", "2026-02..2026-02")]
    [InlineData("plan", "year", null, "2026-12-10T09:00+08:00", "2027-01..2027-12")]
    [InlineData("plan", "half-year", null, "2026-06-20T09:00+08:00", "2026-07..2026-12")]
    [InlineData("plan", "year", "current", "2027-01-10T09:00+08:00", "2027-01..2027-12")]
    public void A_firing_names_a_period_by_the_date_in_the_zone(string report, string? shape, string? which, string instant, string period)
    {
        ScheduleCalendar calendar = new(Quarterly(("Report", report), ("Period", shape), ("Which", which)));

        Assert.Equal(period, calendar.PeriodAt(Instant(instant)).ToString());
    }

    [Theory]
    [InlineData("0 0 9 8 1,4,7,10 ?", "2026-Q3", "2026-10-08T09:00+08:00")]
    [InlineData("0 0 9 8-12 1,4,7,10 ?", "2026-Q3", "2026-10-08T09:00+08:00")]
    [InlineData("0 30 8 ? * MON", "2026-Q3", "2026-10-05T08:30+08:00")]
    [InlineData("0 0 0 1 * ?", "2026-Q4", "2027-01-01T00:00+08:00")]
    [InlineData("0 0 18 LW 2 ?", "2026-Q4", "2027-02-26T18:00+08:00")]
    [InlineData("0 0 9 8 1 ?", "2026-Q3", null)]
    [InlineData("0 0 9 8 10 ? 2020", "2026-Q3", null)]
    public void The_first_hour_of_the_cron_after_the_period_is_its_firing(string cron, string period, string? hour)
    {
        ScheduleCalendar calendar = new(Quarterly(("Cron", cron)));

        Assert.Equal(hour is null ? null : Instant(hour), calendar.FiringOf(PeriodOf(period)));
    }

    [Theory]
    [InlineData("Europe/Berlin", "0 30 2 29 3 ?", "2026-03-29T03:00+02:00")]
    [InlineData("Europe/Berlin", "0 30 2 25 10 ?", "2026-10-25T02:30+02:00")]
    [InlineData("Africa/Cairo", "0 0 0 24 4 ?", "2026-04-24T01:00+03:00")]
    public void An_hour_that_the_clock_skips_or_repeats_is_one_firing(string timeZone, string cron, string hour)
    {
        ScheduleCalendar calendar = new(Quarterly(("Report", "month"), ("TimeZone", timeZone), ("Cron", cron)));

        DateTimeOffset at = Instant(hour);
        Period period = PeriodOf(at.AddDays(-1).AddMonths(-1).ToString("yyyy-MM", null));
        Assert.Equal(at, calendar.FiringOf(period));
    }

    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("Europe/Berlin")]
    [InlineData("Africa/Cairo")]
    [InlineData("America/New_York")]
    public void Each_period_of_forty_years_has_one_firing_and_that_names_it(string timeZone)
    {
        string[] crons = ["0 0 0 1 * ?", "0 30 2 8 * ?", "0 59 23 L * ?", "0 0 9 ? * MON", "0 0/10 * * * ?"];
        (string Report, string? Shape)[] reports = [("quarter", null), ("half-year", null), ("first-three-quarters", null), ("annual", null), ("month", null), ("plan", "half-year")];
        foreach (string cron in crons)
        {
            foreach ((string report, string? shape) in reports)
            {
                foreach (string which in (string[])["ended", "current", "coming"])
                    AssertOneEach(new ScheduleCalendar(Quarterly(("Report", report), ("Period", shape), ("Which", which), ("Cron", cron), ("TimeZone", timeZone))));
            }
        }
    }

    [Fact]
    public void Met_for_the_first_time_a_schedule_begins_with_the_next_hour()
    {
        ScheduleCalendar calendar = new(Quarterly());

        Assert.Equal("2026-07..2026-09", calendar.FirstFrom(Instant("2026-10-08T08:59+08:00")).ToString());
        Assert.Equal("2026-10..2026-12", calendar.FirstFrom(Instant("2026-10-08T09:00+08:00")).ToString());
    }

    [Fact]
    public void A_cron_that_has_no_further_hour_has_no_next_firing()
    {
        ScheduleCalendar calendar = new(Quarterly(("Cron", "0 0 9 8 10 ? 2026")));

        Assert.Equal(Instant("2026-10-08T09:00+08:00"), calendar.NextAfter(Instant("2026-01-01T00:00Z"), PeriodOf("2025-Q4"))!.Value.At);
        Assert.Null(calendar.NextAfter(Instant("2026-10-08T09:00+08:00"), PeriodOf("2025-Q4")));
    }

    private static void AssertOneEach(ScheduleCalendar calendar)
    {
        DateTimeOffset start = Instant("2026-02-15T00:00Z"), end = Instant("2066-02-15T00:00Z");
        Period from = calendar.FirstFrom(start);
        DateTimeOffset before = start;
        foreach (ScheduleStep step in calendar.StepsTo(end, from))
        {
            if (step.DueAt is not { } due)
            {
                Assert.False(step.IsClosed);
                continue;
            }

            Assert.True(
                due > before && due >= calendar.Opens(step.Period) && due < calendar.Closes(step.Period), $"{step.Period} at {due}");
            Assert.Equal(step.Period, calendar.PeriodAt(due));
            before = due;
        }

        Assert.True(end - before < TimeSpan.FromDays(366 + 31), $"The last firing is at {before}.");
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, null);

    private static Period PeriodOf(string text) => Period.TryParse(text, out Period? period) ? period : throw new ArgumentException(text);
}
