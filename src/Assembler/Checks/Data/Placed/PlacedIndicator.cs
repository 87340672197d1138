using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Wording;

namespace DevZoneDocs.Assembler.Checks.Data.Placed;

/// <summary>An indicator, the path by which findings name it, and its parts and details likewise.</summary>
/// <param name="Unit">Under its proper name; that of the whole, where a part has none.</param>
/// <param name="Owner">The path of the section, project or indicator that it belongs to.</param>
internal sealed record PlacedIndicator(string Path, Indicator Indicator, string Unit, string Owner)
{
    public required IReadOnlyList<PlacedIndicator> Parts { get; init; }

    public required IReadOnlyList<PlacedIndicator> Details { get; init; }

    public string Name => Indicator.Name;

    /// <summary>The value with its unit, as a sentence has it; empty where it is missing.</summary>
    public string Text => Indicator.Value is { } value ? QuantityText.Of(value, Unit, Indicator.Approx) : "";

    public Amount? Amount { get; } = Data.Amount.Of(Indicator.Value, Unit, Indicator.Approx);

    /// <summary>A rate or an average: its parts neither add up nor stay below it.</summary>
    public bool IsRatio => Ratios.IsRatio(Name, Unit);

    public static PlacedIndicator Of(Indicator indicator, string owner, string? inheritedUnit = null)
    {
        string path = $"{owner}/{indicator.Id ?? indicator.Name}";
        string unit = UnitName.Canonical(indicator.Unit ?? inheritedUnit ?? "");
        return new PlacedIndicator(path, indicator, unit, owner)
        {
            Parts = [.. (indicator.Breakdown?.Parts ?? []).Select(part => Of(part, path, unit))],
            Details = [.. indicator.Details.Select(detail => Of(detail, path))],
        };
    }

    /// <summary>Itself, then its parts and details, however deep.</summary>
    public IEnumerable<PlacedIndicator> All() => [this, .. Parts.SelectMany(part => part.All()), .. Details.SelectMany(detail => detail.All())];
}
