using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data.Placed;

/// <summary>An indicator, the path by which findings name it, and its parts and details likewise.</summary>
/// <param name="Unit">Under its proper name; that of the whole, where a part has none.</param>
/// <param name="Owner">The path of the section, project or indicator that it belongs to.</param>
internal sealed record PlacedIndicator(string Path, Indicator Indicator, string Unit, string Owner)
{
    public required IReadOnlyList<PlacedCut> Cuts { get; init; }

    /// <summary>Of all cuts.</summary>
    public IReadOnlyList<PlacedIndicator> Parts => Cuts.Count == 1 ? Cuts[0].Parts : [.. Cuts.SelectMany(cut => cut.Parts)];

    public required IReadOnlyList<PlacedIndicator> Details { get; init; }

    public string Name => Indicator.Name;

    /// <summary>The value with its unit, as a sentence has it; empty where it is missing.</summary>
    public string Text => Indicator.Value is { } value ? QuantityText.Of(value, Unit, Indicator.Approx) : "";

    public Amount? Amount { get; } = Data.Amount.Of(Indicator.Value, Unit, Indicator.Approx);

    /// <summary>A rate or an average: its parts neither add up nor stay below it.</summary>
    public bool IsRatio => Ratios.IsRatio(Name, Unit);

    /// <summary>Whether it was handed in as a field of another (累计, 另一单位), whose name it shares.</summary>
    public bool IsDerived { get; private init; }

    /// <summary>Its cumulative value and what it counts in its other unit, each as an indicator.</summary>
    public IReadOnlyList<PlacedIndicator> Derived { get; private init; } = [];

    /// <param name="report">The period of the report, whose months from January on a cumulative value is of.</param>
    public static PlacedIndicator Of(Indicator indicator, string owner, Period report, string? inheritedUnit = null)
    {
        string path = $"{owner}/{indicator.Id ?? indicator.Name}";
        string unit = UnitName.Canonical(indicator.Unit ?? inheritedUnit ?? "");

        // A target of the year is that of the cumulative value.
        Indicator own = indicator.Cumulative is null ? indicator : indicator with { Target = null, Completion = null };
        return new PlacedIndicator(path, own, unit, owner)
        {
            Cuts = [.. indicator.Cuts.Select(Cut)],
            Details = [.. indicator.Details.Select(detail => Of(detail, path, report))],
            Derived =
            [
                .. Field(indicator.AsCumulative(report), "cumulative"),
                .. Field(indicator.AsPaired(), "paired"),
            ],
        };

        PlacedCut Cut(IndicatorCut cut) =>
            new(cut.Breakdown, [.. cut.Breakdown.Parts.Select(part => Of(part, $"{path}/{cut.Path}".TrimEnd('/'), report, unit))]);

        IEnumerable<PlacedIndicator> Field(Indicator? derived, string field) => derived is null ? [] :
            [Of(derived, path, report, unit) with { Path = $"{path}/{field}", IsDerived = true }];
    }

    /// <summary>The same once for each of its cuts, as if it had no other: each cut has its own mode.</summary>
    public IEnumerable<PlacedIndicator> PerCut() => Cuts.Count == 1 && Indicator.Breakdowns.Count == 0
        ? [this]
        : Cuts.Select(cut => this with { Indicator = Indicator with { Breakdown = cut.Breakdown, Breakdowns = [] }, Cuts = [cut] });

    /// <summary>Itself, then its parts and details, however deep.</summary>
    public IEnumerable<PlacedIndicator> All() =>
        [this, .. Parts.SelectMany(part => part.All()), .. Details.SelectMany(detail => detail.All()), .. Derived.SelectMany(derived => derived.All())];
}

/// <summary>One breakdown of an indicator with its parts.</summary>
internal sealed record PlacedCut(Breakdown Breakdown, IReadOnlyList<PlacedIndicator> Parts);
