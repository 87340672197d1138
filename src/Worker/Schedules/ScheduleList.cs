namespace DevZoneDocs.Worker.Schedules;

/// <summary>The schedules in force, and how they are kept.</summary>
internal sealed record ScheduleList(IReadOnlyList<Schedule> Schedules, ScheduleOptions Options);
