using DevZoneDocs.Assembler.Spreadsheets;
using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>Collects the rows of one sheet from top to bottom.</summary>
internal sealed class SheetCanvas
{
    private readonly List<WrittenRow> _rows = [];

    public List<string> Merges { get; } = [];

    public List<CellRule> Rules { get; } = [];

    public IReadOnlyList<WrittenRow> Rows => _rows;

    /// <summary>The row that is written next.</summary>
    public int Next { get; private set; } = 1;

    /// <summary>How many columns are to be seen.</summary>
    public int Width { get; private set; } = ColumnPlan.First;

    public int Widest { get; private set; } = ColumnPlan.First;

    public void Add(IReadOnlyList<WrittenCell> cells, double? height = null) => _rows.Add(new WrittenRow(Next++, cells, height));

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

    public void Widen(ColumnPlan plan)
    {
        Width = Math.Max(Width, plan.InUse + ColumnPlan.First - 1);
        Widest = Math.Max(Widest, plan.Columns.Count + ColumnPlan.First - 1);
    }

    public static string Range(int firstColumn, int firstRow, int lastColumn, int lastRow) =>
        $"{new CellAddress(firstRow, firstColumn)}:{new CellAddress(lastRow, lastColumn)}";
}
