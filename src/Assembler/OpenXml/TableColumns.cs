using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>The columns of the grid that a row of a table takes.</summary>
internal static class TableColumns
{
    public static int WidthOf(TableRow row)
    {
        int before = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        int after = row.TableRowProperties?.GetFirstChild<GridAfter>()?.Val?.Value ?? 0;
        return before + CellsOf(row).Sum(cell => Math.Max(1, cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1)) + after;
    }

    /// <summary>The row's own cells, those within content controls too; not those of a table in a cell.</summary>
    public static IEnumerable<TableCell> CellsOf(TableRow row) => row.ChildElements.SelectMany(child =>
        child is TableCell cell ? [cell] : child is TableCellProperties or TableRowProperties ? [] : child.Descendants<TableCell>().Where(inner => inner.Ancestors<TableRow>().First() == row));
}
