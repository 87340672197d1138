using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Jobs;

/// <summary>Deletes what is older than the rule of retention says, each deed with its line in the audit; without a rule it does nothing.</summary>
internal sealed partial class RequestCleaner(
    Store store, RequestBook book, DraftShelf shelf, RetentionOptions options, TrustedClock trusted, TimeProvider clock, ILogger<RequestCleaner> logger)
    : Duty(TimeSpan.FromMinutes(10), clock, logger)
{
    private const string Actor = "retention";

    /// <summary>As many as go in one round, so that nobody waits long for a turn to write.</summary>
    private const int Batch = 200;

    public override async Task RunOnceAsync(CancellationToken cancellation)
    {
        if ((options.DraftDays, options.DataDays) is (null, null))
            return;
        if (await trusted.NowAsync(cancellation) is not { } now)
        {
            LogRests(logger);
            return;
        }

        if (options.DraftDays is { } draftDays)
            await DeleteRequestsAsync(now - TimeSpan.FromDays(draftDays), cancellation);
        if (options.DataDays is { } dataDays)
            await DeleteDataAsync(now - TimeSpan.FromDays(dataDays), cancellation);
    }

    private async Task DeleteRequestsAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        List<string> ids = await context.Requests.Where(row => row.EndedAt < before).OrderBy(row => row.EndedAt).Take(Batch)
            .Select(row => row.Id).ToListAsync(cancellation);
        foreach (string id in ids)
        {
            if (await book.DeleteAsync(id, Actor, cancellation) is not { } deleted)
                continue;
            shelf.Discard(deleted.Draft);
            LogDeleted(logger, id);
        }
    }

    private async Task DeleteDataAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        await using StoreContext context = store.Open();
        List<PeriodDataSet> sets = await context.PeriodData.AsNoTracking()
            .Where(data => data.ReceivedAt < before && data.Hash != PeriodDataSet.Lost.Hash && !context.Requests.Any(request => request.DataHash == data.Hash))
            .Take(Batch)
            .ToListAsync(cancellation);
        foreach (PeriodDataSet data in sets)
        {
            if (await book.DeleteDataAsync(data, Actor, cancellation))
                LogDataDeleted(logger, data.Hash);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Request {Id} and its draft are deleted after the rule of retention")]
    private static partial void LogDeleted(ILogger logger, string id);

    [LoggerMessage(Level = LogLevel.Information, Message = "Period data {Hash} are deleted after the rule of retention")]
    private static partial void LogDataDeleted(ILogger logger, string hash);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Retention rests: the clock has leapt since the service last looked, and is not believed for a week")]
    private static partial void LogRests(ILogger logger);
}
