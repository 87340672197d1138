using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Compiling;

/// <summary>
/// The tables with tags and merged cells: which column a cell stands in, and what the table is known by when it is written.
/// </summary>
internal sealed class MergedTables
{
    private readonly Dictionary<Table, object> _tables = new(ReferenceEqualityComparer.Instance);

    public void Add(Table table)
    {
        if (table.Descendants<VerticalMerge>().Any())
            _tables.TryAdd(table, new object());
    }

    /// <returns>Null for a table whose cells stay as they are.</returns>
    public object? Of(Table? table) => table is null ? null : _tables.GetValueOrDefault(table);

    public object? Of(TableRow row) => _tables.Count == 0 ? null : Of(row.Ancestors<Table>().FirstOrDefault());

    public (object? Table, int Column, int Span) Of(VerticalMerge merge)
    {
        if (_tables.Count == 0 || merge.Ancestors<TableCell>().FirstOrDefault() is not { } cell || cell.Ancestors<TableRow>()
            .FirstOrDefault() is not { } row)
            return default;
        int column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        return (Of(row), column + TableColumns.CellsOf(row).TakeWhile(other => other != cell).Sum(SpanOf), SpanOf(cell));
    }

    private static int SpanOf(TableCell cell) => cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
}
