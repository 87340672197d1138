using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Periods.Workbooks.Writing;
using DevZoneDocs.Assembler.Spreadsheets;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Reading;

/// <summary>Which column of a table is which, by the words at its head: columns may be moved, and others added.</summary>
internal sealed class TableHead
{
    private const string NumberHead = "序号", KindHead = "类别";

    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <summary>Columns of the office's own, by their heads.</summary>
    public List<(int Column, string Head)> Unknown { get; } = [];

    public List<(int Column, string Head)> Repeated { get; } = [];

    public int? Number => Find(NumberHead);

    public int? Kind => Find(KindHead);

    public int? Find(string label) => _columns.TryGetValue(label, out int column) ? column : null;

    /// <summary>The leftmost column that holds something of a row, for what concerns the row as a whole.</summary>
    public int First => _columns.Where(column => column.Key is not (NumberHead or KindHead)).Select(column => column.Value).DefaultIfEmpty(1).Min();

    /// <summary>Null where the row is no head of the table.</summary>
    public static TableHead? Of(FormTable table, SheetRow row)
    {
        TableHead head = new();
        HashSet<string> known = [.. table.Labels, NumberHead, KindHead];
        foreach (SheetCell cell in row.Cells)
            head.Take(cell, known);
        int found = head._columns.Values.Distinct().Count();
        return found >= 3 || (found >= 2 && found == row.Cells.Count) ? head : null;
    }

    private void Take(SheetCell cell, HashSet<string> known)
    {
        string text = string.Concat(cell.Text.Where(sign => !Letters.IsSpace(sign)));
        List<string> labels = [.. text.Split('／', '/').Where(known.Contains)];
        if (ColumnPlan.Shown.Contains(text))
            return;
        if (labels.Count == 0)
            Unknown.Add((cell.Column, text));
        foreach (string label in labels)
        {
            if (!_columns.TryAdd(label, cell.Column))
                Repeated.Add((cell.Column, text));
        }
    }
}
