using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>What Word asks of tables, and WPS: rows with cells, cells that end with a paragraph and have a width, a grid as wide as the widest row.</summary>
internal static class TableRules
{
    public static IEnumerable<string> Check(DocumentStories stories) => stories.All<Table>().SelectMany(Check);

    private static IEnumerable<string> Check(Table table)
    {
        int columns = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>().Count() ?? 0;
        int widest = 0;
        bool hasWidths = true;
        foreach (TableRow row in RowsOf(table))
        {
            TableCell[] cells = [.. TableColumns.CellsOf(row)];
            int width = TableColumns.WidthOf(row);
            widest = Math.Max(widest, width);
            hasWidths &= cells.All(cell => cell.TableCellProperties?.TableCellWidth is not null);
            if (cells.Length == 0)
                yield return $"A table row has no cell ({DocumentStories.PlaceOf(row)}).";
            if (width > columns)
                yield return $"A table row is {width} columns wide in a grid of {columns} ({DocumentStories.PlaceOf(row)}).";
            foreach (TableCell cell in cells.Where(cell => cell.LastChild is not Paragraph))
                yield return $"A table cell does not end with a paragraph ({DocumentStories.PlaceOf(row)}).";
        }

        if (widest == 0)
            yield return $"A table has no row ({DocumentStories.PlaceOf(table)}).";
        else if (widest < columns)
            yield return $"A table has a grid of {columns} columns and no row wider than {widest} ({DocumentStories.PlaceOf(table)}).";
        if (!hasWidths)
            yield return $"A table has cells without a width ({DocumentStories.PlaceOf(table)}).";
    }

    /// <summary>The table's own rows, those within content controls too; not those of a table in a cell.</summary>
    private static IEnumerable<TableRow> RowsOf(Table table) => table.ChildElements.SelectMany(child =>
        child is TableRow row ? [row] : child.Descendants<TableRow>().Where(inner => inner.Ancestors<Table>().First() == table));
}
