using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Periods;

namespace DevZoneDocs.Assembler.Checks;

/// <summary>Puts findings of data that came in workbooks to their cells, where whoever filled them in looks.</summary>
internal static class FindingPlaces
{
    /// <param name="facts">Of the data, by whose paths findings name them.</param>
    public static IEnumerable<Finding> AtCells(IEnumerable<Finding> findings, DataOrigins origins, IEnumerable<Fact> facts)
    {
        if (!origins.AreNamed)
            return findings;
        Dictionary<string, string> cells = new(StringComparer.Ordinal);
        foreach (Fact fact in facts.Where(fact => fact.Source.Place.Contains('!', StringComparison.Ordinal)))
        {
            string cell = origins.PlaceOfSource(fact.Source.Place);
            cells.TryAdd(fact.Path, cell);

            // An item is where its value is, or for want of one its first fact.
            int dot = fact.Path.LastIndexOf('.');
            if (fact.Path.EndsWith(".value", StringComparison.Ordinal))
                cells[fact.Path[..dot]] = cell;
            else if (dot > 0)
                cells.TryAdd(fact.Path[..dot], cell);
        }

        return findings.Select(finding => cells.TryGetValue(finding.Place, out string? cell) ? finding with { Place = cell } : finding);
    }
}
