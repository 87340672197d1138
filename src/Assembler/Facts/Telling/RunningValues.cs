using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Facts.Telling;

/// <summary>Joins what was handed in as two indicators, the month's and the one from January on, so that both are told in one clause.</summary>
internal static class RunningValues
{
    public static IReadOnlyList<ToldIndicator> Join(IReadOnlyList<ToldIndicator> indicators, Period report)
    {
        List<ToldIndicator> joined = [];
        foreach (ToldIndicator indicator in indicators)
        {
            if (joined.Count > 0 && IsRunningValueOf(indicator, joined[^1], report))
                joined[^1] = joined[^1] with { Cumulative = indicator };
            else
                joined.Add(indicator);
        }

        return joined;
    }

    private static bool IsRunningValueOf(ToldIndicator sum, ToldIndicator month, Period report)
    {
        Period period = month.Data.Period ?? report;
        return !period.IsCumulative && sum.Data.Period == period.FromJanuary()
            && (sum.Data.Name, sum.Data.Scope, sum.Unit) == (month.Data.Name, month.Data.Scope, month.Unit)
            && sum is { Cuts.Count: 0, Details.Count: 0, Value: not null, Data.Estimate: false, Data.Value: null or >= 0 }
            && month is { Value: not null, Cumulative: null, Data.Estimate: false };
    }
}
