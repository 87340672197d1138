using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Reports;
using DevZoneDocs.Worker.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace DevZoneDocs.Worker.Schedules;

/// <summary>Chooses what a firing drafts from: the data handed in last for the period, or a blank form of it.</summary>
internal sealed partial class DataChooser(ILogger<DataChooser> logger)
{
    public async Task<FiringData> ChooseAsync(
        StoreContext context,
        Schedule schedule,
        ReportDefinition report,
        Period period,
        CancellationToken cancellation)
    {
        List<DataSetName> known = await KnownAsync(context, schedule.Zone, cancellation);
        foreach (DataSetName name in known.Where(name => name.Period == period && name.Report == schedule.Report))
        {
            if (await ReadAsync(context, name, cancellation) is { Data: { } data, Json: { } json })
                return new FiringData(json, DataChecker.IsComplete(data, report, cancellation));
        }

        return new FiringData(
            PeriodDataWriter.WriteJson(await BlankAsync(context, known, schedule, report, period, cancellation)), IsComplete: false);
    }

    private async Task<PeriodData> BlankAsync(
        StoreContext context, List<DataSetName> known, Schedule schedule, ReportDefinition report, Period period, CancellationToken cancellation)
    {
        PeriodData? last = null;
        IEnumerable<DataSetName> before = known
            .Where(name => PeriodSequence.DayAfter(name.Period) <= PeriodSequence.DayAfter(period))
            .OrderByDescending(name => name.Report == schedule.Report)
            .ThenByDescending(name => PeriodSequence.DayAfter(name.Period));
        foreach (DataSetName name in before)
        {
            last = (await ReadAsync(context, name, cancellation))?.Data;
            if (last is not null)
                break;
        }

        return last is null
            ? BlankForm.For(new Zone { Name = schedule.Zone }, report, period)
            : BlankForm.From(last, await HistoryAsync(context, known, period, cancellation), report, period);
    }

    /// <summary>What the new figures may be compared with: the year before, the period before, the end of the year before.</summary>
    private async Task<IReadOnlyList<PeriodData>> HistoryAsync(
        StoreContext context, List<DataSetName> known, Period period, CancellationToken cancellation)
    {
        List<PeriodData> history = [];
        foreach (DataSetName name in known.Where(IsCompared))
        {
            if (await ReadAsync(context, name, cancellation) is { } read)
                history.Add(read.Data);
        }

        return history;

        bool IsCompared(DataSetName name) =>
            name.Period == period.YearBefore() || name.Period == period.Previous()
                || (name.Period.LastYear, name.Period.LastMonth) == (period.FirstYear - 1, 12);
    }

    /// <returns>The newest first.</returns>
    private static async Task<List<DataSetName>> KnownAsync(StoreContext context, string zone, CancellationToken cancellation)
    {
        var rows = await context.PeriodData.Where(row => row.Zone == zone)
            .OrderByDescending(row => row.ReceivedAt)
            .Select(row => new { row.Hash, row.Report, row.Period })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => Period.TryParse(row.Period, out Period? period) ? new DataSetName(row.Hash, row.Report, period) : null).OfType<DataSetName>()];
    }

    /// <returns>Null for a blank form, which nobody handed in, and for data that this version does not read.</returns>
    private async Task<ReadData?> ReadAsync(StoreContext context, DataSetName name, CancellationToken cancellation)
    {
        byte[] json = await context.PeriodData.Where(row => row.Hash == name.Hash).Select(row => row.Content).SingleAsync(cancellation);
        try
        {
            using MemoryStream stream = new(json, writable: false);
            PeriodData data = PeriodDataReader.ReadJson(stream, cancellation);
            return data.Blank ? null : new ReadData(data, json);
        }
        catch (PeriodDataException exception)
        {
            LogUnreadable(logger, exception, name.Hash);
            return null;
        }
    }

    private sealed record DataSetName(string Hash, string Report, Period Period);

    private sealed record ReadData(PeriodData Data, byte[] Json);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Period data {Hash} cannot be read by this version and are passed over")]
    private static partial void LogUnreadable(ILogger logger, Exception exception, string hash);
}
