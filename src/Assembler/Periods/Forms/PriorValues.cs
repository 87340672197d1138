namespace DevZoneDocs.Assembler.Periods.Forms;

/// <summary>The values that indicators of a period are compared with, as far as the zone handed them in for other periods.</summary>
internal sealed class PriorValues
{
    private readonly Dictionary<string, Indicator> _yearBefore;
    private readonly Dictionary<string, Indicator> _previous;
    private readonly Dictionary<string, Indicator> _yearStart;
    private readonly Period _period;

    /// <param name="history">Period data of the zone, in no order; of two for one period the first counts.</param>
    public PriorValues(Period period, IReadOnlyList<PeriodData> history)
    {
        _period = period;
        _yearBefore = IndicatorsOf(period.YearBefore());
        _previous = IndicatorsOf(period.Previous());
        _yearStart = Indicators(
            history.FirstOrDefault(data => !data.Blank && (data.Period.LastYear, data.Period.LastMonth) == (period.FirstYear - 1, 12)));

        Dictionary<string, Indicator> IndicatorsOf(Period wanted) => Indicators(history.FirstOrDefault(data => !data.Blank && data.Period == wanted));
    }

    /// <param name="path">Of the indicator, by ids and names.</param>
    /// <param name="last">The indicator as it was handed in before.</param>
    /// <param name="source">The period for which it was.</param>
    public decimal? Of(string path, Indicator last, Period source) => last.Comparison switch
    {
        Comparison.YearOnYear => ValueIn(_yearBefore, path, last),
        Comparison.PeriodOnPeriod => ValueIn(_previous, path, last),
        _ when source.LastYear == _period.LastYear => last.Prior,
        _ => ValueIn(_yearStart, path, last),
    };

    /// <summary>An estimate is no base, nor is a value of other months or in another unit.</summary>
    private static decimal? ValueIn(Dictionary<string, Indicator> known, string path, Indicator asked) =>
        known.TryGetValue(path, out Indicator? prior) && prior is { Estimate: false, Approx: null, Period: null } && asked.Period is null && prior.Unit == asked.Unit
            ? prior.Value
            : null;

    private static Dictionary<string, Indicator> Indicators(PeriodData? data)
    {
        Dictionary<string, Indicator> known = new(StringComparer.Ordinal);
        foreach ((string key, SectionData section) in data?.Sections ?? [])
        {
            Add(section.Indicators, key);
            foreach (Project project in section.Projects)
                Add(project.Indicators, FormPaths.Of(key, project));
        }

        return known;

        void Add(IReadOnlyList<Indicator> indicators, string parent)
        {
            foreach (Indicator indicator in indicators)
            {
                string path = FormPaths.Of(parent, indicator);
                known.TryAdd(path, indicator);
                foreach (IndicatorCut cut in indicator.Cuts)
                    Add(cut.Breakdown.Parts, FormPaths.Parts(path) + cut.Path);
                Add(indicator.Details, path);
            }
        }
    }
}
