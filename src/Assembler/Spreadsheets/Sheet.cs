namespace DevZoneDocs.Assembler.Spreadsheets;

/// <summary>A sheet of a workbook with the cells that hold something.</summary>
/// <param name="IsHidden">Whether people have to unhide it before they see it.</param>
internal sealed record Sheet(string Name, bool IsHidden, IReadOnlyList<SheetRow> Rows);

/// <summary>A row of a sheet that has at least one cell.</summary>
/// <param name="Number">From 1, as people see it.</param>
/// <param name="Cells">In the order of their columns.</param>
internal readonly record struct SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    public SheetCell? At(int column)
    {
        foreach (SheetCell cell in Cells)
        {
            if (cell.Column == column)
                return cell;
        }

        return null;
    }
}
