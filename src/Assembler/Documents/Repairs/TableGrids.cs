using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Repairs;

/// <summary>
/// Gives a table the grid that its rows need, and each cell its width: Word works them out from the text, WPS goes by what the
/// file says (docs/word/table-grids.md).
/// </summary>
internal sealed class TableGrids : IRepair
{
    private const int UsualWidth = 1440;

    public void Apply(OpenXmlElement block)
    {
        foreach (Table table in block.Descendants<Table>().Concat(block is Table self ? [self] : []).ToList())
            Apply(table);
    }

    private static void Apply(Table table)
    {
        List<TableRow> rows = [.. table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table)];
        int columns = rows.Select(TableColumns.WidthOf).Append(0).Max();
        TableGrid grid = table.GetFirstChild<TableGrid>() ?? AddGrid(table);
        List<GridColumn> known = [.. grid.Elements<GridColumn>()];
        foreach (GridColumn beyond in known.Skip(columns))
            beyond.Remove();
        for (int i = known.Count; i < columns; i++)
            grid.AppendChild(new GridColumn { Width = Text(known.Count > 0 ? Width(known[^1]) : UsualWidth) });
        int[] widths = [.. grid.Elements<GridColumn>().Select(Width)];
        foreach (TableRow row in rows)
            SetWidths(row, widths);
    }

    private static TableGrid AddGrid(Table table)
    {
        TableGrid grid = new();
        OpenXmlElement? properties = table.GetFirstChild<TableProperties>();
        return properties is null ? table.PrependChild(grid) : properties.InsertAfterSelf(grid);
    }

    private static void SetWidths(TableRow row, int[] widths)
    {
        int column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        foreach (TableCell cell in TableColumns.CellsOf(row))
        {
            int span = Math.Max(1, cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1);
            cell.TableCellProperties ??= new TableCellProperties();
            cell.TableCellProperties.TableCellWidth ??= new TableCellWidth { Width = Text(widths.Skip(column).Take(span).Sum()), Type = TableWidthUnitValues.Dxa };
            column += span;
        }
    }

    private static int Width(GridColumn column) =>
        int.TryParse(column.Width?.Value, CultureInfo.InvariantCulture, out int width) ? width : UsualWidth;

    private static string Text(int width) => width.ToString(CultureInfo.InvariantCulture);
}
