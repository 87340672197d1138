using System.Globalization;
using DevZoneDocs.EndToEnd.Tests.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.EndToEnd.Tests.Schedules;

/// <summary>A monthly schedule that real processes keep, and what it came to.</summary>
internal static class GivenFiring
{
    /// <summary>The first of each month, for the month before.</summary>
    public static readonly (string Name, string Value)[] Monthly =
    [
        ("Schedules__0__Name", "monthly"),
        ("Schedules__0__Zone", "滨河经济开发区"),
        ("Schedules__0__Report", "month"),
        ("Schedules__0__Cron", "0 0 0 1 * ?"),
    ];

    /// <summary>The month before this one, such as <c>2026-09</c>.</summary>
    public static string DueMonth() =>
        TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).AddMonths(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Leaves the store as a service that was last at work forty days ago: the month before this one is due.</summary>
    public static async Task MakeDueAsync(TestStore test)
    {
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        string month = DueMonth();
        await new StoreSetup(test.Database).MigrateAsync(CancellationToken.None);
        await using StoreContext context = test.Open();
        context.Marks.Add(new ScheduleMark
        {
            Schedule = "monthly",
            Zone = "滨河经济开发区",
            Report = "month",
            Period = $"{month}..{month}",
            SeenAt = now.AddDays(-40),
        });
        await context.SaveChangesAsync();
    }

    public static async Task<IReadOnlyList<ScheduleFiring>> FiringsAsync(TestStore test)
    {
        await using StoreContext context = test.Open();
        return await context.Firings.AsNoTracking().OrderBy(row => row.Period).ToListAsync();
    }

    /// <returns>The firings, once there are so many.</returns>
    public static async Task<IReadOnlyList<ScheduleFiring>> UntilAsync(TestStore test, int count)
    {
        long start = TimeProvider.System.GetTimestamp();
        IReadOnlyList<ScheduleFiring> firings;
        while ((firings = await FiringsAsync(test)).Count < count)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromMinutes(2), $"{firings.Count} of {count} firings");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        return firings;
    }
}
