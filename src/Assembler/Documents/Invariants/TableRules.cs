using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>What Word asks of tables, and WPS: rows with cells, cells that end with a paragraph, a grid that the widest row fits into, widths of columns or of cells.</summary>
internal static class TableRules
{
    public static IEnumerable<string> Check(DocumentStories stories) => stories.All<Table>().SelectMany(Check);

    private static T[] Own<T>(OpenXmlElement element)
        where T : OpenXmlElement => [.. element.Descendants<T>().Where(inner => inner.Ancestors().First(outer => outer.GetType() == element.GetType()) == element)];

    private static IEnumerable<string> Check(Table table)
    {
        int columns = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>().Count() ?? 0;
        bool hasWidths = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>().All(column => column.Width is not null) ?? false;
        bool hasOwnWidths = true;
        TableRow[] rows = Own<TableRow>(table);
        if (rows.Length == 0)
            yield return $"A table has no row ({DocumentStories.PlaceOf(table)}).";
        foreach (TableRow row in rows)
        {
            TableCell[] cells = Own<TableCell>(row);
            int width = TableColumns.WidthOf(row);
            hasOwnWidths &= cells.All(cell => cell.TableCellProperties?.TableCellWidth is not null);
            if (cells.Length == 0)
                yield return $"A table row has no cell ({DocumentStories.PlaceOf(row)}).";
            if (width > columns)
                yield return $"A table row is {width} columns wide in a grid of {columns} ({DocumentStories.PlaceOf(row)}).";
            foreach (TableCell cell in cells.Where(cell => !EndsWithParagraph(cell)))
                yield return $"A table cell does not end with a paragraph ({DocumentStories.PlaceOf(row)}).";
        }

        if (!hasWidths && !hasOwnWidths)
            yield return $"Neither the columns of a table nor its cells have a width ({DocumentStories.PlaceOf(table)}).";
    }

    /// <summary>A control around whole paragraphs may stand last.</summary>
    private static bool EndsWithParagraph(OpenXmlElement element) =>
        element.LastChild is Paragraph || (element.LastChild is SdtBlock { SdtContentBlock: { } content } && EndsWithParagraph(content));
}
