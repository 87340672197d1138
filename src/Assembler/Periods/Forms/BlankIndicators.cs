namespace DevZoneDocs.Assembler.Periods.Forms;

/// <summary>Makes of indicators handed in once the same indicators to be filled in for another period.</summary>
/// <param name="Source">The period of the data that the form is made from.</param>
/// <param name="Period">The period that the form is for.</param>
internal sealed record BlankIndicators(Period Source, Period Period, PriorValues Priors)
{
    public IReadOnlyList<Indicator> Of(IReadOnlyList<Indicator> indicators, string parent) =>
        [.. indicators.Select(indicator => Of(indicator, FormPaths.Of(parent, indicator)))];

    private Indicator Of(Indicator last, string path)
    {
        // A rate once published is not to be computed: it may be at comparable prices.
        bool isPublished = last is { Growth: not null, Prior: null };
        return new Indicator
        {
            Id = last.Id,
            Name = last.Name,
            ShortName = last.ShortName,
            Scope = last.Scope,
            Value = null,
            Unit = last.Unit,
            Period = last.Period?.Shifted(Period.MonthsAfter(Source)),
            Lagging = last.Lagging,
            Prior = isPublished ? null : Priors.Of(path, last, Source),
            Comparison = last.Comparison,
            Basis = last.Basis,
            GrowthBefore = IsRunning(last) ? last.Growth : null,
            GrowthBeforeOf = IsRunning(last) ? last.Period ?? Source : null,
            OtherChanges = [.. last.OtherChanges.Select(change => change with { Prior = null, Growth = null, Difference = null })],
            Paired = last.Paired is { } paired ? new PairedValue { Unit = paired.Unit } : null,
            Cumulative = last.Cumulative is { } sum ? Of(sum) : null,
            Task = last.Task,
            TargetKind = last.TargetKind,
            Target = Source.LastYear == Period.LastYear && Period.IsSingleYear ? last.Target : null,
            Asks = [.. last.Asks.Union(isPublished ? [AskedRate.Growth] : []).Union(last.Completion is not null ? [AskedRate.Completion] : [])],
            Breakdown = last.Breakdown is { } breakdown ? Of(breakdown, FormPaths.Parts(path)) : null,
            Breakdowns = [.. last.Cuts.Where(cut => cut.Breakdown != last.Breakdown).Select(cut => Of(cut.Breakdown, FormPaths.Parts(path) + cut.Path))],
            Details = Of(last.Details, path),
            AskOf = last.AskOf,
        };
    }

    /// <summary>Whether its growth is held against that of the data handed in just before, so that those are the growth before now.</summary>
    private bool IsRunning(Indicator last) =>
        last is { GrowthBefore: not null, Growth: not null } && Source.LastYear == Period.LastYear && Period.MonthsAfter(Source) > 0;

    private static CumulativeValue Of(CumulativeValue last) =>
        new() { Value = null, Asks = last is { Growth: not null, Prior: null } ? [AskedRate.Growth] : last.Asks };

    private Breakdown Of(Breakdown last, string path) => last with { Parts = Of(last.Parts, path) };
}
