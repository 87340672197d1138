using DevZoneDocs.Assembler.Revisions.Reading;

namespace DevZoneDocs.Assembler.Revisions.Changing;

/// <summary>A figure of a report.</summary>
/// <param name="Key">What it is found by in another report.</param>
/// <param name="Name">What it is of, for a person.</param>
internal sealed record ReportFigure(string Key, string Name, Quantity Quantity, string Text, MatchedBy By)
{
    /// <summary>With its sign, where it stands as its draft remembers it; the words of a fall may stand apart from the figure.</summary>
    public decimal? Signed { get; init; }

    /// <summary>The unit of the signed value.</summary>
    public string Unit { get; init; } = "";
}

/// <summary>A report whose figures are compared.</summary>
internal sealed record ReadReport(RevisedText Text, IReadOnlyList<ReportFigure> Figures, IReadOnlyList<string> Headings);
