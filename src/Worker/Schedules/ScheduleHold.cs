using System.Globalization;
using DevZoneDocs.Worker.Storage;

namespace DevZoneDocs.Worker.Schedules;

/// <summary>Why a schedule rests although it may be due: what it would make now is likely to be wrong for good.</summary>
internal static class ScheduleHold
{
    /// <summary>No clock is right that shows a year outside of these; the program was not there before, nor are its periods after.</summary>
    private const int FirstYear = 2026, LastYear = 2190;

    /// <returns>The reason, in Chinese; null where the schedule is to be kept.</returns>
    public static string? ReasonFor(Schedule schedule, ScheduleMark? mark, ScheduleOptions options, DateTimeOffset now)
    {
        string today = Day(schedule, now);
        if (now.Year is < FirstYear or > LastYear)
            return $"这台机器的时钟是{today}，显然不对，请校准时钟";
        if (mark is null)
            return null;
        if (mark.Zone != schedule.Zone || mark.Report != schedule.Report)
            return $"计划“{schedule.Name}”原为{mark.Zone}的 {mark.Report}，现在改成了{schedule.Zone}的 {schedule.Report}；不同的计划请另起名称";
        return now - mark.SeenAt > TimeSpan.FromDays(options.LongestLeapDays)
            ? $"时钟（{today}）比上次运行（{Day(schedule, mark.SeenAt)}）晚了 {options.LongestLeapDays} 天以上，请核对时钟；确系停机这么久的，请调大 {ScheduleOptions.Section}:LongestLeapDays"
            : null;
    }

    private static string Day(Schedule schedule, DateTimeOffset instant) =>
        WallClock.At(schedule.TimeZone, instant).ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
