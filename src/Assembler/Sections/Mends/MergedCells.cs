using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Mends;

/// <summary>Lets cells that are merged downwards begin anew where the row in which they began was not written.</summary>
internal static class MergedCells
{
    public static void Mend(Table table)
    {
        Dictionary<int, int> open = [];
        foreach (TableRow row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table))
            open = Mend(row, open);
    }

    /// <param name="above">The cells of the row above that may go on, by column, with how many columns they span.</param>
    /// <returns>The same of this row.</returns>
    private static Dictionary<int, int> Mend(TableRow row, Dictionary<int, int> above)
    {
        Dictionary<int, int> open = [];
        int column = row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0;
        foreach (TableCell cell in row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row))
        {
            int span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
            if (cell.TableCellProperties?.VerticalMerge is { } merge)
            {
                bool isBegun = merge.Val?.Value == MergedCellValues.Restart;
                if (!isBegun && (!above.TryGetValue(column, out int width) || width != span))
                    merge.Val = MergedCellValues.Restart;
                open[column] = span;
            }

            column += span;
        }

        return open;
    }
}
