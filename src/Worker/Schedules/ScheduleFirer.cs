using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Templates;
using DevZoneDocs.Worker.Faults;
using DevZoneDocs.Worker.Jobs;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Schedules;

/// <summary>Asks for the draft of one period of a schedule: the firing and the request are written together, once.</summary>
internal sealed partial class ScheduleFirer(
    Store store, RequestIntake intake, DataChooser chooser, TemplateCatalog catalog, ILogger<ScheduleFirer> logger)
{
    /// <param name="due">The hour at which it was due, however late it is.</param>
    /// <returns>Whether the period has its firing now; false while data are waited for.</returns>
    public async Task<bool> FireAsync(
        Schedule schedule, Period period, DateTimeOffset due, DateTimeOffset now, CancellationToken cancellation)
    {
        string name = period.ToString();
        await using StoreContext context = store.Open();
        if (await context.Firings.AnyAsync(row => row.Schedule == schedule.Name && row.Period == name, cancellation))
            return true;
        ReportDefinition report = catalog.Report(schedule.Report);
        FiringData data = await chooser.ChooseAsync(context, schedule, report, period, cancellation);
        if (!data.IsComplete && now < due + schedule.Patience)
            return false;
        NewRequest request = new()
        {
            Data = data.Json,
            Zone = schedule.Zone,
            Report = schedule.Report,
            Period = name,
            TemplateHash = report.Fingerprint,
            Polish = schedule.Polish,
            Actor = $"{ScheduleFiring.ActorPrefix}{schedule.Name}",
        };
        ScheduleFiring firing = new() { Schedule = schedule.Name, Period = name, DueAt = due, FiredAt = now };
        if (await store.RunAsync((writing, token) => WriteAsync(writing, firing, request, token), cancellation) is { } id)
            LogFired(logger, schedule.Name, name, id);
        return true;
    }

    /// <returns>The request's id; null where another was quicker.</returns>
    private async Task<string?> WriteAsync(StoreContext context, ScheduleFiring firing, NewRequest request, CancellationToken cancellation)
    {
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellation);
        CrashPoints.Pass(CrashPoint.FireBeforeWrite);
        if (!await context.InsertIfAbsentAsync(firing, cancellation))
            return null;
        DraftRequest row = await intake.AddAsync(context, request, cancellation);
        await context.Firings
            .Where(known => known.Schedule == firing.Schedule && known.Period == firing.Period)
            .ExecuteUpdateAsync(set => set.SetProperty(known => known.RequestId, row.Id), cancellation);
        CrashPoints.Pass(CrashPoint.FireBeforeCommit);
        await transaction.CommitAsync(cancellation);
        CrashPoints.Pass(CrashPoint.FireAfterCommit);
        return row.Id;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Schedule {Schedule} fired for {Period}: request {Id}")]
    private static partial void LogFired(ILogger logger, string schedule, string period, string id);
}
