using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Repairs;

/// <summary>Takes the columns out of a table that have nothing but dashes under their head: what no item has needs no room. The others share it.</summary>
internal sealed class EmptyColumns : IRepair
{
    private const string Nothing = "—";

    public void Apply(OpenXmlElement block)
    {
        foreach (Table table in block.Descendants<Table>().Concat(block is Table self ? [self] : []).ToList())
            Apply(table);
    }

    private static void Apply(Table table)
    {
        List<TableRow> rows = [.. table.Elements<TableRow>()];
        List<GridColumn> grid = [.. table.GetFirstChild<TableGrid>()?.Elements<GridColumn>() ?? []];
        int headings = rows.TakeWhile(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null).Count();
        if (headings == 0 || rows.Count == headings || !rows.TrueForAll(row => IsPlain(row, grid.Count)))
            return;
        List<List<TableCell>> cells = [.. rows.Select(row => TableColumns.CellsOf(row).ToList())];
        List<int> empty = [.. Enumerable.Range(1, Math.Max(0, grid.Count - 1)).Where(column => cells.Skip(headings).All(row => row[column].InnerText == Nothing))];
        if (empty.Count == 0 || empty.Count == grid.Count - 1)
            return;
        int total = grid.Sum(Width);
        foreach (OpenXmlElement gone in empty.SelectMany(column => cells.Select(row => (OpenXmlElement)row[column]).Append(grid[column])).ToList())
            gone.Remove();
        Widen([.. grid.Where((_, column) => !empty.Contains(column))], total);
        foreach (TableCellWidth width in cells.SelectMany(row => row).Select(cell => cell.TableCellProperties?.TableCellWidth).OfType<TableCellWidth>().ToList())
            width.Remove();
    }

    /// <summary>Whether the row has a cell of its own in each column.</summary>
    private static bool IsPlain(TableRow row, int columns)
    {
        List<TableCell> cells = [.. TableColumns.CellsOf(row)];
        return cells.Count == columns && TableColumns.WidthOf(row) == columns
            && cells.TrueForAll(cell => cell.Parent == row && cell.TableCellProperties?.VerticalMerge is null);
    }

    private static void Widen(List<GridColumn> columns, int total)
    {
        int kept = columns.Sum(Width);
        int left = total;
        foreach ((int i, GridColumn column) in columns.Index())
        {
            int width = i == columns.Count - 1 || kept == 0 ? left : Width(column) * total / kept;
            column.Width = width.ToString(CultureInfo.InvariantCulture);
            left -= width;
        }
    }

    private static int Width(GridColumn column) =>
        int.TryParse(column.Width?.Value, CultureInfo.InvariantCulture, out int width) ? width : 0;
}
