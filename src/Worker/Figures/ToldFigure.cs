namespace DevZoneDocs.Worker.Figures;

/// <summary>A measurement that another process has made.</summary>
/// <param name="IsSum">It is counted, not measured.</param>
internal sealed record ToldFigure(
    string Name,
    bool IsSum,
    string? Unit,
    string? Description,
    double Value,
    IReadOnlyDictionary<string, string> Tags);
