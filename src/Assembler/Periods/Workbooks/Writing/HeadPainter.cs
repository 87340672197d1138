using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets;
using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>Writes the fields of a record one below the other: its label, and its cell beside.</summary>
internal static class HeadPainter
{
    /// <param name="locked">Labels of what is not to be changed.</param>
    public static void Paint(SheetCanvas canvas, string title, IEnumerable<FormField> fields, JsonElement record, IReadOnlyList<string> locked)
    {
        canvas.AddAcross(FormTable.Heading(title), Looks.Heading, canvas.Width, 24);
        foreach (FormField field in fields)
            PaintField(canvas, field, record, locked.Contains(field.Label));
    }

    /// <summary>A label and what stands beside it.</summary>
    public static void PaintValue(SheetCanvas canvas, string label, object? value, CellLook look)
    {
        int last = Math.Max(canvas.Width, ColumnPlan.First);
        canvas.Merge(1, 2);
        canvas.Merge(ColumnPlan.First, last);
        List<WrittenCell> cells = [new(1, label, Looks.Label), new(2, null, Looks.Label), new(ColumnPlan.First, value, look)];
        for (int column = ColumnPlan.First + 1; column <= last; column++)
            cells.Add(new WrittenCell(column, null, look));

        // No program finds the height of a merged cell by itself.
        double lines = value is string text ? SheetCanvas.LinesOf(text, Enumerable.Range(ColumnPlan.First, last - 2).Sum(canvas.WidthOf)) : 1;
        canvas.Add(cells, Math.Min(400, 5 + (lines * 15)));
    }

    private static void PaintField(SheetCanvas canvas, FormField field, JsonElement record, bool isLocked)
    {
        string cell = new CellAddress(canvas.Next, ColumnPlan.First).ToString();
        if (ColumnRules.For(field, cell) is { } rule && !isLocked)
            canvas.Rules.Add(rule);
        CellValue value = CellValue.Of(field, FormRows.Find(record, field.Keys), isPercent: false);
        PaintValue(canvas, field.Label, value.Value, isLocked ? Looks.ShownText : Looks.OpenText);
    }
}
