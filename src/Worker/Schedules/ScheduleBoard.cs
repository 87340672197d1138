using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Schedules;

/// <summary>What a person wants to know of the schedules: what is next, what was made, what is waited for and what is wrong.</summary>
internal sealed class ScheduleBoard(ScheduleList list, Store store, TimeProvider clock)
{
    private const int FiringsShown = 10;

    public async Task<IReadOnlyList<ScheduleLine>> ReadAsync(CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        List<ScheduleLine> lines = [];
        foreach (Schedule schedule in list.Schedules)
            lines.Add(await ReadAsync(context, schedule, cancellation));
        return lines;
    }

    private async Task<ScheduleLine> ReadAsync(StoreContext context, Schedule schedule, CancellationToken cancellation)
    {
        DateTimeOffset now = clock.GetUtcNow();
        ScheduleMark? mark = await ScheduleMarker.FindAsync(context, schedule, cancellation);
        string? problem = ScheduleHold.ReasonFor(schedule, mark, list.Options, now);
        IReadOnlyList<FiringLine> firings = await FiringsAsync(context, schedule, cancellation);
        ScheduleLine line = new()
        {
            Name = schedule.Name,
            Zone = schedule.Zone,
            Report = schedule.Report,
            Cron = schedule.Cron.CronExpressionString,
            TimeZone = schedule.TimeZone.Id,
            Problem = problem,
            Firings = firings,
        };
        return problem is null ? await WithNextAsync(line, context, schedule, mark, now, cancellation) : line;
    }

    private static async Task<ScheduleLine> WithNextAsync(
        ScheduleLine line, StoreContext context, Schedule schedule, ScheduleMark? mark, DateTimeOffset now, CancellationToken cancellation)
    {
        ScheduleCalendar calendar = new(schedule);
        Period from = mark is not null && Period.TryParse(mark.Period, out Period? period) && calendar.Has(period)
            ? period
            : calendar.FirstFrom(now);
        (Period Period, DateTimeOffset At)? next = calendar.NextAfter(now, from);
        string[] due = [.. calendar.StepsTo(now, from).Where(step => step.DueAt is not null).Select(step => step.Period.ToString())];
        List<string> made = await context.Firings
            .Where(row => row.Schedule == schedule.Name && due.Contains(row.Period))
            .Select(row => row.Period)
            .ToListAsync(cancellation);
        return line with
        {
            NextFiring = next is { } firing ? TimeZoneInfo.ConvertTime(firing.At, schedule.TimeZone) : null,
            NextPeriod = next?.Period.ToString(),
            Waiting = [.. due.Except(made)],
        };
    }

    private static async Task<IReadOnlyList<FiringLine>> FiringsAsync(
        StoreContext context, Schedule schedule, CancellationToken cancellation)
    {
        var rows = await (
            from firing in context.Firings
            where firing.Schedule == schedule.Name
            join request in context.Requests on firing.RequestId equals request.Id into requests
            from request in requests.DefaultIfEmpty()
            orderby firing.DueAt descending, firing.Period descending
            select new { firing.Period, firing.DueAt, firing.FiredAt, firing.RequestId, State = (RequestState?)request.State })
            .Take(FiringsShown)
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new FiringLine(row.Period, InZone(row.DueAt), InZone(row.FiredAt), row.RequestId, row.State?.ToString().ToLowerInvariant()))];

        DateTimeOffset InZone(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, schedule.TimeZone);
    }
}
