using System.Globalization;
using System.Threading.Channels;
using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Storage;
using Quartz;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>
/// The line in which requests wait for a worker: a trigger of the job engine for each. A trigger is no record: the request's row is,
/// and the reconciler gives a trigger to every queued row that has none.
/// </summary>
internal sealed class RequestLine(ISchedulerFactory schedulers)
{
    public const string Group = "requests";
    public static readonly JobKey Job = new("draft", Group);

    /// <summary>
    /// Far behind every clock. A trigger's time is its place in the line and not an hour, so that a clock that is set back delays nothing.
    /// </summary>
    private static readonly TimeSpan LongAgo = TimeSpan.FromDays(3650);

    /// <summary>As many as join in one transaction: few enough that nobody who is to be fired waits long for the engine.</summary>
    private const int Together = 50;

    /// <summary>Who finds no room here is put into the line by the reconciler.</summary>
    private readonly Channel<DraftRequest> _arrivals = Channel.CreateBounded<DraftRequest>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Makes the job known to the engine; every worker does so at its start.</summary>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancellation);
        await scheduler.AddJob(DraftJobDetail(), new AddJobOptions { Replace = true }, cancellation);
    }

    /// <summary>Those who were accepted just now and are to be shown to their places.</summary>
    public ChannelReader<DraftRequest> Arrivals => _arrivals.Reader;

    /// <summary>Has a request put into the line soon, together with others: a trigger of its own transaction costs several times as much.</summary>
    public void Announce(DraftRequest request) => _arrivals.Writer.TryWrite(request);

    /// <summary>Puts queued requests into the line, in the order in which they were accepted; those that have a trigger get a new one.</summary>
    public async Task JoinAsync(IReadOnlyCollection<DraftRequest> requests, CancellationToken cancellation)
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancellation);
        foreach (DraftRequest[] together in requests.DistinctBy(NameOf).Chunk(Together))
        {
            Dictionary<IJobDetail, IReadOnlyCollection<ITrigger>> places = new() { [DraftJobDetail()] = [.. together.Select(TriggerFor)] };
            CrashPoints.Pass(CrashPoint.LineBeforeTrigger);
            await scheduler.ScheduleJobs(places, ScheduleJobOptions.Replacing, cancellation);
            CrashPoints.Pass(CrashPoint.LineAfterTrigger);
        }
    }

    /// <returns>
    /// The names of all that the engine fires or is going to, after <see cref="NameOf(string, int)"/>. A trigger that it has given up
    /// (the error state, when the job could not be made) is not among them.
    /// </returns>
    public async Task<IReadOnlySet<string>> WaitingAsync(CancellationToken cancellation)
    {
        IScheduler scheduler = await schedulers.GetScheduler(cancellation);
        PagedResult<TriggerHeader> triggers = await scheduler.QueryTriggers(
            new TriggerQuery { Group = GroupMatcher<TriggerKey>.GroupEquals(Group), Take = PagedQuery.All },
            cancellation);
        return triggers.Items.Where(trigger => trigger.State is TriggerState.Normal or TriggerState.Executing)
            .Select(trigger => trigger.Key.Name)
            .ToHashSet(StringComparer.Ordinal);
    }

    public static string NameOf(string id, int attempt) => string.Create(CultureInfo.InvariantCulture, $"{id}-{attempt}");

    public static string NameOf(DraftRequest request) => NameOf(request.Id, request.Attempt);

    /// <returns>The request's id, and the attempt after which it was queued.</returns>
    public static (string Id, int Attempt) Parse(string name)
    {
        int dash = name.LastIndexOf('-');
        return (name[..dash], int.Parse(name[(dash + 1)..], CultureInfo.InvariantCulture));
    }

    /// <summary>In order of acceptance; whoever killed a drafting process waits behind all who did not.</summary>
    internal static ITrigger TriggerFor(DraftRequest request) => TriggerBuilder.Create()
        .ForJob(Job)
        .WithIdentity(NameOf(request), Group)
        .StartAt(request.CreatedAt - (request.Crashes == 0 ? LongAgo : LongAgo / 2))
        .WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires))
        .Build();

    private static IJobDetail DraftJobDetail() =>
        JobBuilder.Create<DraftJob>().WithIdentity(Job).StoreDurably().RequestRecovery(false).Build();
}
