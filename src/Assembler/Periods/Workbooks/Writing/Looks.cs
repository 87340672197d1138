using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>How the cells of the workbook look: white is to be filled in, grey is not.</summary>
internal static class Looks
{
    private const string Grey = "EDEDED", Head = "D9E2F3", Dark = "595959";

    public static readonly CellLook Title = new() { IsBold = true, Size = 16, Side = CellSide.Center };
    public static readonly CellLook Hint = new() { Size = 10, Colour = Dark, IsWrapped = true, Side = CellSide.Left };
    public static readonly CellLook Heading = new() { IsBold = true, Size = 12, Side = CellSide.Left };
    public static readonly CellLook ColumnHead = new() { IsBold = true, Fill = Head, HasBorder = true, IsWrapped = true, Side = CellSide.Center };
    public static readonly CellLook Label = new() { Fill = Head, HasBorder = true, Side = CellSide.Left };

    /// <summary>To be filled in.</summary>
    public static readonly CellLook Open = new() { HasBorder = true, IsOpen = true, IsWrapped = true };

    public static readonly CellLook OpenText = Open with { Side = CellSide.Left };
    public static readonly CellLook OpenNumber = Open with { Side = CellSide.Right, IsWrapped = false };

    /// <summary>The numbers of rows stay texts: 1.10 is not 1.1.</summary>
    public static readonly CellLook RowNumber = Open with { Format = "@", Side = CellSide.Left, IsWrapped = false, Colour = Dark };

    /// <summary>What is shown and not filled in.</summary>
    public static readonly CellLook Shown = new() { HasBorder = true, Fill = Grey, Colour = Dark };

    public static readonly CellLook ShownText = Shown with { Side = CellSide.Left, IsWrapped = true };
    public static readonly CellLook ShownNumber = Shown with { Side = CellSide.Right };
    public static readonly CellLook ShownRate = ShownNumber with { Format = "0.0%" };
    public static readonly CellLook ShownPoints = ShownNumber with { Format = "0.0\"个百分点\"" };

    public static CellLook For(ValueKind kind) => kind switch
    {
        ValueKind.Number => OpenNumber,
        ValueKind.Flag or ValueKind.Choice => Open with { Side = CellSide.Center },
        _ => OpenText,
    };
}
