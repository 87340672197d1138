using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks;

/// <summary>Every indicator of the period data, parts and details included, with the path by which findings name it.</summary>
internal static class PlacedIndicators
{
    public static IEnumerable<PlacedIndicator> Of(PeriodData data)
    {
        foreach ((string key, SectionData section) in data.Sections)
        {
            IEnumerable<PlacedIndicator> own = section.Indicators.SelectMany(indicator => Of(indicator, key, null));
            IEnumerable<PlacedIndicator> projects = section.Projects.SelectMany(project =>
                project.Indicators.SelectMany(indicator => Of(indicator, $"{key}/{project.Id ?? project.Name}", null)));
            foreach (PlacedIndicator placed in own.Concat(projects))
                yield return placed;
        }
    }

    private static IEnumerable<PlacedIndicator> Of(Indicator indicator, string parent, string? unit)
    {
        PlacedIndicator placed = new($"{parent}/{indicator.Id ?? indicator.Name}", indicator, indicator.Unit ?? unit ?? "");
        IEnumerable<PlacedIndicator> parts = (indicator.Breakdown?.Parts ?? []).SelectMany(part => Of(part, placed.Path, placed.Unit));
        IEnumerable<PlacedIndicator> details = indicator.Details.SelectMany(detail => Of(detail, placed.Path, null));
        return [placed, .. parts, .. details];
    }
}

/// <summary>An indicator and the path by which findings name it.</summary>
internal sealed record PlacedIndicator(string Path, Indicator Indicator, string Unit);
