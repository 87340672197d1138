using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>A row of a table before it is known where it belongs.</summary>
/// <param name="Number">The numbers of the rows above it, and its own; null where none is given.</param>
/// <param name="Kind">Null where none is given.</param>
internal sealed record ReadLine(SheetRow Row, IReadOnlyList<int>? Number, string? Kind)
{
    public string NumberText => string.Join('.', Number ?? []);
}
