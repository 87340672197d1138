using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Tables;

/// <summary>Finds the head of an office's own table, of one row or of two, below its title.</summary>
internal static class TableHeadFinder
{
    /// <summary>Titles, units and dates stand above a head, and no more.</summary>
    private const int MostRowsAbove = 12;

    /// <returns>Null where no row names an indicator and a figure of it.</returns>
    public static FoundHead? Find(Sheet sheet)
    {
        for (int i = 0; i < Math.Min(sheet.Rows.Count, MostRowsAbove); i++)
        {
            FoundHead? two = i + 1 < sheet.Rows.Count && IsHead(sheet.Rows[i + 1]) ? Of(sheet, i, 2) : null;
            FoundHead? one = Of(sheet, i, 1);
            if (two is not null && (one is null || two.Columns.Count(IsFigure) > one.Columns.Count(IsFigure)))
                return two;
            if (one is not null)
                return one;
        }

        return null;
    }

    public static bool IsFigure(TableColumn column) => column.Field is >= TableField.Value and <= TableField.Completion;

    private static FoundHead? Of(Sheet sheet, int at, int rows)
    {
        List<TableColumn> columns = [.. Columns(sheet.Rows[at], rows == 2 ? sheet.Rows[at + 1] : null)];
        bool isHead = columns.Any(column => column.Field == TableField.Name) && columns.Any(IsFigure);
        string? unit = sheet.Rows.Take(at).SelectMany(row => row.Cells).Select(cell => TableWords.UnitIn(cell.Text)).FirstOrDefault(found => found is not null);
        return isHead ? new FoundHead(at + rows, sheet.Rows[at].Number, sheet.Rows[at + rows - 1].Number, columns, unit) : null;
    }

    /// <summary>A row of words; figures are none.</summary>
    private static bool IsHead(SheetRow row) => row.Cells.All(cell => cell.Kind == CellKind.Text && !cell.Text.Any(char.IsAsciiDigit));

    /// <summary>A cell that spans several columns stands above the first of them.</summary>
    private static IEnumerable<TableColumn> Columns(SheetRow upper, SheetRow? lower)
    {
        foreach (int number in upper.Cells.Concat(lower?.Cells ?? []).Select(cell => cell.Column).Distinct().Order())
        {
            string below = lower?.At(number) is { } cell ? Words(cell) : "";
            string above = upper.At(number) is { } own ? Words(own)
                : below.Length > 0 && upper.Cells.LastOrDefault(left => left.Column < number) is { Text: { } spanning } ? Words(spanning)
                : "";
            string head = above == below ? above : above + below;
            TableField field = TableWords.FieldOf(below);
            yield return new TableColumn(number, head, field == TableField.None ? TableWords.FieldOf(head) : field, TableWords.UnitIn(head));
        }
    }

    private static string Words(SheetCell? cell) => cell is { } found ? Words(found.Text) : "";

    private static string Words(string text) => string.Concat(text.Where(sign => !Letters.IsSpace(sign)));
}

/// <summary>The head of a table.</summary>
/// <param name="Rows">How many rows of the sheet go before the first row of figures.</param>
/// <param name="Unit">What stands above the table as the unit of all its figures, or null.</param>
internal sealed record FoundHead(int Rows, int FirstRow, int LastRow, IReadOnlyList<TableColumn> Columns, string? Unit)
{
    public TableColumn? Find(TableField field) => Columns.FirstOrDefault(column => column.Field == field);
}
