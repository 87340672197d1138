using Microsoft.EntityFrameworkCore;

namespace DevZoneDocs.Worker.Storage;

/// <summary>
/// The clock for what is deleted by its age. After a leap, be it a clock mistyped or a long rest of the machine, it is not believed for a
/// week: a wrong year would otherwise delete what nobody can bring back.
/// </summary>
internal sealed class TrustedClock(Store store, TimeProvider clock)
{
    public static readonly TimeSpan Rest = TimeSpan.FromDays(7);

    private static readonly TimeSpan Step = TimeSpan.FromHours(1), LongestAhead = TimeSpan.FromDays(2), LongestBack = TimeSpan.FromHours(2);

    /// <returns>Null while nothing may be deleted by its age.</returns>
    public Task<DateTimeOffset?> NowAsync(CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (await StoreBond.FindAsync(context, token) is not { } seen)
                return null;
            bool hasLeapt = now - seen.SeenAt > LongestAhead || seen.SeenAt - now > LongestBack;
            DateTimeOffset? rests = hasLeapt ? now + Rest : seen.RestsUntil > now ? seen.RestsUntil : null;
            if (hasLeapt || now - seen.SeenAt >= Step)
                await context.Identities.Where(row => row.SeenAt == seen.SeenAt).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.SeenAt, now).SetProperty(row => row.RestsUntil, rests), token);
            return rests is null ? (DateTimeOffset?)now : null;
        },
        cancellation);
}
