using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Schedules;

/// <summary>
/// Sees to it that every period of every schedule is fired once. The timer only asks it to look; what is due is told by the periods
/// that are not settled and have no firing, whoever looks and however late.
/// </summary>
internal sealed partial class ScheduleKeeper(
    ScheduleList list,
    Store store,
    ScheduleFirer firer,
    TimeProvider clock,
    ILogger<ScheduleKeeper> logger)
    : Duty(TimeSpan.FromSeconds(15), clock, logger)
{
    /// <summary>As exactly as a leap of the clock has to be known.</summary>
    private static readonly TimeSpan SeenStep = TimeSpan.FromHours(1);

    private readonly TimeProvider _clock = clock;
    private readonly Dictionary<string, string> _told = new(StringComparer.Ordinal);

    public override async Task RunOnceAsync(CancellationToken cancellation)
    {
        List<Task> rounds = [];
        foreach (Schedule schedule in list.Schedules)
        {
            // One after the other, but one that fails keeps none from its turn.
            Task round = KeepAsync(schedule, cancellation);
            await Task.WhenAny(round);
            rounds.Add(round);
        }

        await Task.WhenAll(rounds);
    }

    private async Task KeepAsync(Schedule schedule, CancellationToken cancellation)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        ScheduleMark? mark = await FindAsync(schedule, cancellation);
        if (Holds(schedule, mark, now))
            return;
        ScheduleCalendar calendar = new(schedule);
        if (mark is null || !Period.TryParse(mark.Period, out Period? from) || !calendar.Has(from))
        {
            Period first = calendar.FirstFrom(now);
            await store.RunAsync((context, token) => ScheduleMarker.BeginAsync(context, schedule, first, now, token), cancellation);
            return;
        }

        Period open = await FireDueAsync(schedule, calendar, from, now, cancellation);
        if (open != from || now - mark.SeenAt >= SeenStep)
            await store.RunAsync((context, token) => ScheduleMarker.AdvanceAsync(context, mark, open, now, token), cancellation);
    }

    private async Task<ScheduleMark?> FindAsync(Schedule schedule, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        return await ScheduleMarker.FindAsync(context, schedule, cancellation);
    }

    /// <returns>The first period that is not settled by now.</returns>
    private async Task<Period> FireDueAsync(
        Schedule schedule, ScheduleCalendar calendar, Period from, DateTimeOffset now, CancellationToken cancellation)
    {
        Period open = from;
        foreach (ScheduleStep step in calendar.StepsTo(now, from))
        {
            bool isDone = step.DueAt is not { } due || await firer.FireAsync(schedule, step.Period, due, now, cancellation);
            if (isDone && step.IsClosed && step.Period == open)
                open = calendar.After(open);
        }

        return open;
    }

    private bool Holds(Schedule schedule, ScheduleMark? mark, DateTimeOffset now)
    {
        string reason = ScheduleHold.ReasonFor(schedule, mark, list.Options, now) ?? "";
        if (reason != _told.GetValueOrDefault(schedule.Name, ""))
        {
            _told[schedule.Name] = reason;
            if (reason.Length > 0)
                LogHeld(logger, schedule.Name, reason);
            else
                LogGoesOn(logger, schedule.Name);
        }

        return reason.Length > 0;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Schedule {Schedule} rests: {Reason}")]
    private static partial void LogHeld(ILogger logger, string schedule, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Schedule {Schedule} goes on")]
    private static partial void LogGoesOn(ILogger logger, string schedule);
}
