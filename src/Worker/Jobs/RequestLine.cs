using System.Globalization;
using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;
using Microsoft.Extensions.Logging;
using Quartz;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>
/// The line in which requests wait for a worker: a trigger of the job engine for each. A trigger is no record: the request's row is,
/// and the reconciler gives a trigger to every queued row that has none.
/// </summary>
internal sealed partial class RequestLine(ISchedulerFactory schedulers, ILogger<RequestLine> logger)
{
    public const string Group = "requests";
    public static readonly JobKey Job = new("draft", Group);

    /// <summary>
    /// Far behind every clock. A trigger's time is its place in the line and not an hour, so that a clock that is set back delays nothing.
    /// </summary>
    private static readonly TimeSpan LongAgo = TimeSpan.FromDays(3650);

    /// <summary>Makes the job known to the engine; every worker does so at its start.</summary>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancellation);
        IJobDetail job = JobBuilder.Create<DraftJob>().WithIdentity(Job).StoreDurably().RequestRecovery(false).Build();
        await scheduler.AddJob(job, new AddJobOptions { Replace = true }, cancellation);
    }

    /// <summary>As <see cref="JoinAsync"/>, but the reconciler will do it if the engine cannot be reached now.</summary>
    public async Task TryJoinAsync(DraftRequest request, CancellationToken cancellation)
    {
        try
        {
            await JoinAsync([request], cancellation);
        }
        catch (SchedulerException exception)
        {
            LogNotJoined(logger, exception, request.Id);
        }
    }

    /// <summary>Puts queued requests into the line, in the order in which they were accepted; those that are in it stay where they are.</summary>
    public async Task JoinAsync(IEnumerable<DraftRequest> requests, CancellationToken cancellation)
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancellation);
        foreach (DraftRequest request in requests)
        {
            CrashPoints.Pass(CrashPoint.LineBeforeTrigger);
            try
            {
                await scheduler.ScheduleJob(TriggerFor(request), cancellationToken: cancellation);
            }
            catch (ObjectAlreadyExistsException)
            {
                // Another was quicker to put it there.
            }

            CrashPoints.Pass(CrashPoint.LineAfterTrigger);
        }
    }

    /// <returns>The names of all that wait, after <see cref="NameOf"/>.</returns>
    public async Task<IReadOnlySet<string>> WaitingAsync(CancellationToken cancellation)
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancellation);
        IEnumerable<TriggerKey> keys = await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals(Group), cancellation);
        return keys.Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
    }

    public static string NameOf(string id, int attempt) => string.Create(CultureInfo.InvariantCulture, $"{id}-{attempt}");

    /// <returns>The request's id, and the attempt after which it was queued.</returns>
    public static (string Id, int Attempt) Parse(string name)
    {
        int dash = name.LastIndexOf('-');
        return (name[..dash], int.Parse(name[(dash + 1)..], CultureInfo.InvariantCulture));
    }

    /// <summary>In order of acceptance; whoever killed a drafting process waits behind all who did not.</summary>
    internal static ITrigger TriggerFor(DraftRequest request) => TriggerBuilder.Create()
        .ForJob(Job)
        .WithIdentity(NameOf(request.Id, request.Attempt), Group)
        .StartAt(request.CreatedAt - (request.Crashes == 0 ? LongAgo : LongAgo / 2))
        .WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires))
        .Build();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Request {Id} is accepted but not in line yet; the reconciler will put it there")]
    private static partial void LogNotJoined(ILogger logger, Exception exception, string id);
}
