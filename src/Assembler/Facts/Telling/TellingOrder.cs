using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>
/// The order in which indicators are told: as the data have them, but what is told of one run of months stands together where it would
/// take turns with another (5月……1—5月……5月……).
/// </summary>
internal static class TellingOrder
{
    /// <summary>From so many on, the figures from January on are told by themselves, behind those of the month.</summary>
    private const int ManyRunning = 2;

    public static IReadOnlyList<ToldIndicator> Of(IReadOnlyList<ToldIndicator> told, Period report)
    {
        IReadOnlyList<ToldIndicator> indicators = Apart(RunningValues.Join(told, report), report);
        IReadOnlyList<ToldIndicator> flows = [.. indicators.Where(indicator => !indicator.IsStock)];
        return TakeTurns(flows, report)
            ? [.. flows.GroupBy(flow => PeriodOf(flow, report)).SelectMany(group => group), .. indicators.Where(indicator => indicator.IsStock)]
            : indicators;
    }

    public static Period PeriodOf(ToldIndicator indicator, Period report) => indicator.Data.Period ?? report;

    private static IReadOnlyList<ToldIndicator> Apart(IReadOnlyList<ToldIndicator> indicators, Period report)
    {
        HashSet<Period> runs = [.. indicators.Select(indicator => indicator.Cumulative?.Data.Period).OfType<Period>()];
        int running = indicators.Count(indicator => indicator.Cumulative is not null || runs.Contains(PeriodOf(indicator, report)));
        return runs.Count == 0 || running < ManyRunning ? indicators : [.. indicators.SelectMany(Parted)];
    }

    private static IEnumerable<ToldIndicator> Parted(ToldIndicator indicator) => indicator.Cumulative is { } sum
        ? [indicator with { Cumulative = null, IsSumApart = true }, sum]
        : [indicator];

    private static bool TakeTurns(IReadOnlyList<ToldIndicator> flows, Period report)
    {
        int changes = flows.Zip(flows.Skip(1)).Count(pair => PeriodOf(pair.First, report) != PeriodOf(pair.Second, report));
        return changes >= flows.Select(flow => PeriodOf(flow, report)).Distinct().Count();
    }
}
