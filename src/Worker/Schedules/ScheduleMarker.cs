using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Schedules;

/// <summary>Writes down how far a schedule has come; of several writers each can only carry on from what it has read.</summary>
internal static class ScheduleMarker
{
    public static Task<ScheduleMark?> FindAsync(StoreContext context, Schedule schedule, CancellationToken cancellation) =>
        context.Marks.AsNoTracking().SingleOrDefaultAsync(row => row.Schedule == schedule.Name, cancellation);

    /// <summary>For a schedule that is met for the first time, or goes through periods of another shape now.</summary>
    public static async Task<int> BeginAsync(
        StoreContext context, Schedule schedule, Period first, DateTimeOffset now, CancellationToken cancellation)
    {
        ScheduleMark mark = new() { Schedule = schedule.Name, Zone = schedule.Zone, Report = schedule.Report, Period = first.ToString(), SeenAt = now };
        return await context.InsertIfAbsentAsync(mark, cancellation)
            ? 1
            : await context.Marks.Where(row => row.Schedule == schedule.Name).ExecuteUpdateAsync(
                set => set.SetProperty(row => row.Period, mark.Period), cancellation);
    }

    public static Task<int> AdvanceAsync(
        StoreContext context, ScheduleMark read, Period open, DateTimeOffset now, CancellationToken cancellation)
    {
        string period = open.ToString();
        DateTimeOffset seen = now > read.SeenAt ? now : read.SeenAt;
        return context.Marks
            .Where(row => row.Schedule == read.Schedule && row.Period == read.Period && row.SeenAt == read.SeenAt)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Period, period).SetProperty(row => row.SeenAt, seen), cancellation);
    }
}
