using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;

namespace DevZoneDocs.Worker.Schedules;

/// <summary>
/// The hours of a schedule, period by period. Each period has a window: the time in which a firing names it. The first hour of
/// the cron within the window is the period's firing, so that no period has two and none depends on when anybody looked.
/// </summary>
internal sealed class ScheduleCalendar(Schedule schedule)
{
    /// <summary>A cron that has no hour in so many periods has none.</summary>
    private const int FarthestPeriod = 100;

    private readonly PeriodSequence _periods = new(schedule.Shape);

    /// <summary>The period that a firing would name now.</summary>
    public Period PeriodAt(DateTimeOffset instant)
    {
        DateOnly day = DateOnly.FromDateTime(WallClock.At(schedule.TimeZone, instant));
        return schedule.Choice switch
        {
            PeriodChoice.Ended => _periods.EndedBefore(day),
            PeriodChoice.Current => _periods.BegunOn(day),
            _ => _periods.After(_periods.BegunOn(day)),
        };
    }

    public Period After(Period period) => _periods.After(period);

    /// <summary>Whether it is one of the periods that the schedule goes through.</summary>
    public bool Has(Period period) => _periods.BegunOn(PeriodSequence.FirstDay(period)) == period;

    /// <summary>The instant from which a firing names the period.</summary>
    public DateTimeOffset Opens(Period period) => WallClock.InstantOf(schedule.TimeZone, OpensLocally(period));

    /// <summary>The instant from which a firing names the next.</summary>
    public DateTimeOffset Closes(Period period) => Opens(After(period));

    /// <returns>Null where the cron has no hour in the period's window.</returns>
    public DateTimeOffset? FiringOf(Period period)
    {
        // The cron is read against a clock that is never put forward or back, so that no hour of it falls into a gap.
        DateTimeOffset before = new(OpensLocally(period).AddSeconds(-1), TimeSpan.Zero);
        return schedule.Cron.GetNextValidTimeAfter(before) is { } hour && hour.DateTime < OpensLocally(After(period))
            ? WallClock.InstantOf(schedule.TimeZone, hour.DateTime)
            : null;
    }

    /// <summary>The first period whose firing is still to come when the schedule is met for the first time.</summary>
    public Period FirstFrom(DateTimeOffset now)
    {
        Period current = PeriodAt(now);
        return FiringOf(current) > now ? current : After(current);
    }

    /// <summary>The periods that were or could have been fired by now, in order.</summary>
    public IEnumerable<ScheduleStep> StepsTo(DateTimeOffset now, Period from)
    {
        for (Period period = from; Opens(period) <= now; period = After(period))
            yield return new ScheduleStep(period, FiringOf(period) is { } hour && hour <= now ? hour : null, Closes(period) <= now);
    }

    /// <param name="from">The first period that is not settled.</param>
    /// <returns>The next period to be named and the hour of it, or null where the cron has no further hour.</returns>
    public (Period Period, DateTimeOffset At)? NextAfter(DateTimeOffset now, Period from)
    {
        Period period = from;
        for (int i = 0; i < FarthestPeriod; i++, period = After(period))
        {
            if (FiringOf(period) is { } hour && hour > now)
                return (period, hour);
        }

        return null;
    }

    private DateTime OpensLocally(Period period)
    {
        DateOnly day = schedule.Choice switch
        {
            PeriodChoice.Ended => PeriodSequence.DayAfter(period),
            PeriodChoice.Current => PeriodSequence.FirstDay(period),
            _ => PeriodSequence.FirstDay(_periods.Before(period)),
        };
        return day.ToDateTime(TimeOnly.MinValue);
    }
}

/// <summary>A period whose window has opened.</summary>
/// <param name="DueAt">The hour of its firing, where that has come.</param>
/// <param name="IsClosed">Whether firings name a later period by now.</param>
internal sealed record ScheduleStep(Period Period, DateTimeOffset? DueAt, bool IsClosed);
