using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Notifications;

/// <summary>
/// Carries what the outbox holds to its receiver: at least once, so that a receiver goes by the id; again after a pause that grows, for
/// days; and then says that it gave up.
/// </summary>
internal sealed partial class NotificationCourier(
    Store store,
    WebhookOptions options,
    WebhookClient client,
    TimeProvider clock,
    ILogger<NotificationCourier> logger)
    : Duty(TimeSpan.FromSeconds(2), clock, logger)
{
    /// <summary>Beyond every hour: given up.</summary>
    public static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const int Batch = 50;

    /// <summary>As long as one sending may take at most; then another worker may try.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    private readonly TimeProvider _clock = clock;

    public override async Task RunOnceAsync(CancellationToken cancellation)
    {
        if (options.Url is null)
            return;
        foreach (Notification notification in await DueAsync(cancellation))
        {
            // The receiver is the same for all: when it does not take one, the others wait for the next round.
            if (await TakeAsync(notification, cancellation) && !await CarryAsync(notification, cancellation))
                return;
        }
    }

    private async Task<List<Notification>> DueAsync(CancellationToken cancellation)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        await using StoreContext context = store.Open();
        return await context.Notifications.AsNoTracking()
            .Where(row => row.SentAt == null && row.DueAt <= now)
            .OrderBy(row => row.DueAt)
            .Take(Batch)
            .ToListAsync(cancellation);
    }

    /// <returns>False when another worker has it.</returns>
    private async Task<bool> TakeAsync(Notification notification, CancellationToken cancellation)
    {
        DateTimeOffset until = _clock.GetUtcNow() + Lease;
        int rows = await store.RunAsync(
            (context, token) => context.Notifications
                .Where(row => row.Id == notification.Id && row.SentAt == null && row.DueAt == notification.DueAt)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, until), token),
            cancellation);
        return rows == 1;
    }

    /// <returns>Whether the receiver took it.</returns>
    private async Task<bool> CarryAsync(Notification notification, CancellationToken cancellation)
    {
        if (await RequestAsync(notification.RequestId, cancellation) is not { } request)
            return true;
        string? problem = await client.SendAsync(notification, request, cancellation);
        DateTimeOffset now = _clock.GetUtcNow();
        if (problem is null)
        {
            await WriteAsync(notification, row => row.SentAt = now, "notification.sent", cancellation);
            LogSent(logger, notification.RequestId, notification.State);
        }
        else if (now - notification.CreatedAt >= options.GiveUpAfter)
        {
            await WriteAsync(notification, row => Fail(row, problem, Never), "notification.given-up", cancellation);
            LogGivenUp(logger, notification.RequestId, problem);
        }
        else
        {
            DateTimeOffset due = now + PauseAfter(notification.Tries + 1);
            await WriteAsync(notification, row => Fail(row, problem, due), null, cancellation);
            LogFailed(logger, notification.RequestId, problem, due);
        }

        return problem is null;
    }

    /// <returns>Null for a request that was deleted meanwhile, its notifications with it.</returns>
    private async Task<DraftRequest?> RequestAsync(string id, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        return await context.Requests.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation);
    }

    private Task<int> WriteAsync(Notification notification, Action<Notification> change, string? deed, CancellationToken cancellation) => store.RunAsync(
        async (context, token) =>
        {
            Notification row = await context.Notifications.SingleAsync(row => row.Id == notification.Id, token);
            change(row);
            row.Tries = notification.Tries + 1;
            if (deed is not null)
                context.Audit.Add(new AuditEntry { At = _clock.GetUtcNow(), Actor = "webhook", Action = deed, Subject = row.RequestId });
            return await context.SaveChangesAsync(token);
        },
        cancellation);

    private static void Fail(Notification row, string problem, DateTimeOffset due)
    {
        row.Problem = problem;
        row.DueAt = due;
    }

    /// <summary>One minute, two, four, and so on to <see cref="LongestPause"/>.</summary>
    private static TimeSpan PauseAfter(int tries) =>
        tries > 9 ? LongestPause : TimeSpan.FromMinutes(Math.Min(LongestPause.TotalMinutes, 1 << (tries - 1)));

    [LoggerMessage(Level = LogLevel.Information, Message = "The end of request {Id} ({State}) was told to the webhook")]
    private static partial void LogSent(ILogger logger, string id, RequestState state);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The webhook did not take the end of request {Id}: {Problem}; again at {Due}")]
    private static partial void LogFailed(ILogger logger, string id, string problem, DateTimeOffset due);

    [LoggerMessage(Level = LogLevel.Error, Message = "The webhook never took the end of request {Id}: {Problem}; it is not told any more")]
    private static partial void LogGivenUp(ILogger logger, string id, string problem);
}
