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
            Scope = last.Scope,
            Value = null,
            Unit = last.Unit,
            Period = last.Period?.Shifted(Period.MonthsAfter(Source)),
            Prior = isPublished ? null : Priors.Of(path, last, Source),
            Comparison = last.Comparison,
            Basis = last.Basis,
            Task = last.Task,
            Paired = last.Paired is { } paired ? new PairedValue { Unit = paired.Unit } : null,
            Target = Source.LastYear == Period.LastYear && Period.IsSingleYear ? last.Target : null,
            Asks = [.. last.Asks.Union(isPublished ? [AskedRate.Growth] : [])],
            Breakdown = last.Breakdown is { } breakdown ? breakdown with { Parts = Of(breakdown.Parts, FormPaths.Parts(path)) } : null,
            Details = Of(last.Details, path),
            AskOf = last.AskOf,
        };
    }
}
