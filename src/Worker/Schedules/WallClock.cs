namespace DevZoneDocs.Worker.Schedules;

/// <summary>The clock on a zone's wall, which is put forward and back in some of them.</summary>
internal static class WallClock
{
    public static DateTime At(TimeZoneInfo zone, DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone).DateTime;

    /// <summary>The instant at which the clock shows the time: the first of two, and the next there is where the clock skips it.</summary>
    public static DateTimeOffset InstantOf(TimeZoneInfo zone, DateTime shown)
    {
        DateTime local = DateTime.SpecifyKind(shown, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        TimeSpan offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset);
    }
}
