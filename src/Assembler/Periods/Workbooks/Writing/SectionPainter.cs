using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>Writes the sheet of one section: what is in use first, then its own fields, then tables for what might be added.</summary>
/// <param name="Heading">What stands at its top.</param>
/// <param name="Last">The section's records of the period before, by their paths.</param>
internal sealed record SectionPainter(string Name, string Heading, string Key, JsonElement Section, IReadOnlyDictionary<string, JsonElement> Last)
{
    public const string Title = "本部分", KeyLabel = "部分代号";

    private const string Advice = "白格填写，灰格不必填。数据没有到的空着，初稿里写成待补；不要改表头和【】里的字。列不够用时取消右边列的隐藏。";

    /// <summary>Who fills it in and by when stands on the cover alone.</summary>
    public static readonly IReadOnlyList<string> OnCover = ["部门", "报送期限"];

    private static readonly double[] Widths = [7, 13, 34, 9, 12, 12, 10, 12, 12, 13, 14, 28];

    /// <summary>Of a sheet in which nothing but sentences is filled in.</summary>
    private static readonly double[] WidthsOfText = [7, 13, 70, 9, 12, 12, 10, 12, 12, 13, 14, 12];

    /// <param name="asked">A formula for who fills it in and by when.</param>
    public (WrittenSheet Sheet, IReadOnlyList<PaintedTable> Tables) Paint(SheetFormula asked, int spare, string foot)
    {
        List<TablePainter> tables = [.. FormTable.OfSection.Select(table =>
        {
            List<FormRow> rows = FormRows.Of(table, Section, Key);
            return new TablePainter(table, rows, Last, rows.Count > 0 ? spare : 2);
        })];
        bool hasFigures = tables.Any(table => table.IsInUse && table.Title is "指标" or "项目");
        SheetCanvas canvas = new(hasFigures ? Widths : WidthsOfText, ColumnPlan.First);
        foreach (TablePainter table in tables)
            canvas.Widen(table.Plan, table.IsInUse);
        canvas.AddAcross(Heading, Looks.Title, canvas.Width, 32);
        canvas.AddAcross(asked, Looks.Hint, canvas.Width, 18);
        canvas.AddAcross(Advice, Looks.Hint, canvas.Width, 18);
        List<PaintedTable> painted = [];
        foreach (TablePainter table in tables.Where(table => table.IsInUse))
            PaintTable(table);
        IEnumerable<FormField> own = FormRecord.Of(typeof(SectionData)).Fields.Where(field => !OnCover.Contains(field.Label));
        HeadPainter.Paint(canvas, Title, own, Section, []);
        HeadPainter.PaintValue(canvas, KeyLabel, Key, Looks.ShownText);
        string printed = SheetCanvas.Range(1, 1, canvas.Width, canvas.Next - 1);
        canvas.Skip();
        int inUse = painted.Count;
        foreach (TablePainter table in tables.Where(table => !table.IsInUse))
            PaintTable(table);
        WrittenSheet sheet = new(Name, canvas.Columns, canvas.Rows)
        {
            // The head of the only table stays in sight; of several, none may stand above another's rows.
            FrozenRows = inUse == 1 ? 5 : 1,
            FrozenColumns = ColumnPlan.First,
            Merges = canvas.Merges,
            Rules = canvas.Rules,
            IsProtected = true,
            IsLandscape = true,
            PrintedRange = printed,
            Foot = foot,
        };
        return (sheet, [.. painted.Take(inUse)]);

        void PaintTable(TablePainter table)
        {
            painted.Add(table.Paint(canvas));
            canvas.Skip();
        }
    }
}
