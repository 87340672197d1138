using DevZoneDocs.Assembler.Spreadsheets;
using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>Collects the rows of one sheet from top to bottom.</summary>
/// <param name="widths">Of its columns, from the first.</param>
/// <param name="least">How many columns are to be seen at least.</param>
internal sealed class SheetCanvas(IReadOnlyList<double> widths, int least)
{
    /// <summary>Of a row of one line, and of each line more, in points.</summary>
    private const double LineHeight = 15, RowHeight = 20;

    private const double OtherWidth = 12;

    private readonly List<WrittenRow> _rows = [];

    public List<string> Merges { get; } = [];

    public List<CellRule> Rules { get; } = [];

    public IReadOnlyList<WrittenRow> Rows => _rows;

    /// <summary>The row that is written next.</summary>
    public int Next { get; private set; } = 1;

    /// <summary>How many columns are to be seen.</summary>
    public int Width { get; private set; } = ColumnPlan.First;

    public int Widest { get; private set; } = ColumnPlan.First;

    /// <summary>The columns, of which those are hidden that nobody needs to see.</summary>
    public IReadOnlyList<WrittenColumn> Columns =>
        [.. Enumerable.Range(1, Math.Max(Widest, widths.Count)).Select(column => new WrittenColumn(WidthOf(column), column > Math.Max(Width, least)))];

    public void Add(IReadOnlyList<WrittenCell> cells, double? height = null) => _rows.Add(new WrittenRow(Next++, cells, height));

    /// <summary>A row as high as the texts in its cells need; it grows when more is typed.</summary>
    public void AddGrowing(IReadOnlyList<WrittenCell> cells)
    {
        double lines = cells.Where(cell => cell.Column <= Width).Max(cell => cell.Value is string text ? LinesOf(text, WidthOf(cell.Column)) : 1);
        _rows.Add(new WrittenRow(Next++, cells, Math.Min(400, RowHeight + ((lines - 1) * LineHeight)), IsFixed: false));
    }

    public double WidthOf(int column) => column <= widths.Count ? widths[column - 1] : OtherWidth;

    public void Skip() => Next++;

    /// <summary>A text over several columns.</summary>
    public void AddAcross(object text, CellLook look, int columns, double? height = null)
    {
        Merge(1, columns);
        Add([new WrittenCell(1, text, look)], height);
    }

    /// <summary>Makes one cell of some in the row that is written next.</summary>
    public void Merge(int first, int last)
    {
        if (last > first)
            Merges.Add(Range(first, Next, last, Next));
    }

    /// <param name="isInUse">Whether the table has rows; of one that has none, no more is shown than of the others.</param>
    public void Widen(ColumnPlan plan, bool isInUse)
    {
        Width = isInUse ? Math.Max(Width, plan.InUse + ColumnPlan.First - 1) : Width;
        Widest = Math.Max(Widest, plan.Columns.Count + ColumnPlan.First - 1);
    }

    /// <summary>A Chinese character is as wide as two digits.</summary>
    public static double LinesOf(string text, double width) =>
        text.Split('\n').Sum(line => Math.Max(1, Math.Ceiling(line.Sum(sign => sign < 0x1100 ? 1 : 2) * 1.08 / Math.Max(1, width - 1))));

    public static string Range(int firstColumn, int firstRow, int lastColumn, int lastRow) =>
        $"{new CellAddress(firstRow, firstColumn)}:{new CellAddress(lastRow, lastColumn)}";
}
