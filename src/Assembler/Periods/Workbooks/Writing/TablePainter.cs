using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets;
using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>Writes one table of a sheet: its name, its head, a row for each record, and open rows below.</summary>
internal sealed class TablePainter
{
    private readonly FormTable _table;
    private readonly IReadOnlyList<FormRow> _rows;
    private readonly IReadOnlyDictionary<string, JsonElement> _last;
    private readonly ColumnPlan _plan;
    private readonly int _spare;

    /// <param name="last">The records of the period before, by their paths.</param>
    /// <param name="spare">How many open rows are left below.</param>
    public TablePainter(FormTable table, IReadOnlyList<FormRow> rows, IReadOnlyDictionary<string, JsonElement> last, int spare)
    {
        (_table, _rows, _last, _spare) = (table, rows, last, spare);
        HashSet<string> used =
            [.. rows.SelectMany(row => row.Kind.Fields.Where(field => RowValue.Of(row, field).Value is not null)).Select(field => field.Label)];
        _plan = new ColumnPlan(table, used);
    }

    public bool IsInUse => _rows.Count > 0;

    public string Title => _table.Title;

    public ColumnPlan Plan => _plan;

    /// <returns>Where its rows stand, for the count of what is filled in.</returns>
    public PaintedTable Paint(SheetCanvas canvas)
    {
        canvas.AddAcross($"{FormTable.Heading(_table.Title)}{Hint()}", Looks.Heading, canvas.Width, 24);
        canvas.Add(
            [Head(ColumnPlan.RowNumber, "序号"), Head(ColumnPlan.Kind, "类别"), .. _plan.Columns.Select((column, i) => Head(i + ColumnPlan.First, column.Head))], 30);
        int first = canvas.Next;
        foreach (FormRow row in _rows)
            canvas.AddGrowing(Cells(row, canvas.Next));
        FormChild root = _table.Roots[0];
        for (int i = 0; i < _spare; i++)
            canvas.AddGrowing(
            [
                Blank(ColumnPlan.RowNumber, Looks.RowNumber),
                Blank(ColumnPlan.Kind, Looks.Open),
                .. _plan.Columns.Select((column, c) => Blank(c + ColumnPlan.First, LookOf(root, column))),
            ]);
        AddRules(canvas, first, canvas.Next - 1);
        return new PaintedTable(_table, _plan, first, canvas.Next - 1);
    }

    private string Hint() => _table.Title switch
    {
        "指标" => "　按行文顺序；没有的行可以删，新加的填在末尾空行里",
        "项目" => "　一行一个项目",
        "工作" or "任务" => "　一行一项，写完整的句子；句中的数字写作 {名称}，在下面一行“数据项”里填",
        _ => "",
    };

    private static WrittenCell Head(int column, string text) => new(column, text, Looks.ColumnHead);

    private static WrittenCell Blank(int column, CellLook look) => new(column, null, look);

    private static CellLook LookOf(FormChild kind, PlannedColumn column) =>
        FieldOf(kind, column) is { } field ? Looks.For(field.Value.Kind) : ColumnPlan.Shown.Contains(column.Head) ? Looks.ShownNumber : Looks.Open;

    private static FormField? FieldOf(FormChild kind, PlannedColumn column) => kind.Fields.FirstOrDefault(field => column.Labels.Contains(field.Label));

    private List<WrittenCell> Cells(FormRow row, int number)
    {
        List<WrittenCell> cells =
        [
            new(ColumnPlan.RowNumber, row.Number, Looks.RowNumber),
            new(ColumnPlan.Kind, row.Kind.Label, Looks.Open with { Indent = Math.Min(row.Depth, 3), Side = CellSide.Left }),
        ];
        foreach ((int i, PlannedColumn column) in _plan.Columns.Index())
            cells.Add(Cell(row, column, i + ColumnPlan.First, number));
        return cells;
    }

    private WrittenCell Cell(FormRow row, PlannedColumn column, int at, int number)
    {
        if (ColumnPlan.Shown.Contains(column.Head))
            return Shown(row, column.Head, at, number);
        if (FieldOf(row.Kind, column) is not { } field)
            return Blank(at, Looks.Shown);
        CellValue value = RowValue.Of(row, field);
        bool isKnown = field.Label == "基数" && _last.Count > 0 && value.Value is not null;
        CellLook look = isKnown ? Looks.ShownNumber : Looks.For(field.Value.Kind);
        look = at == ColumnPlan.First && row.Depth > 0 ? look with { Indent = Math.Min(row.Depth * 2, 12) } : look;
        return new WrittenCell(at, value.Value, value.Value is decimal ? look with { Format = value.Format } : look);
    }

    private WrittenCell Shown(FormRow row, string head, int at, int number)
    {
        string Cell(string label) => new CellAddress(number, _plan.Find(label)!.Value).ToString();
        bool hasValue = row.Kind.Fields.Any(field => field.IsValue);
        bool isPercent = CellUnit.IsPercent(row.Unit);

        // The target of the year is held against the sum since January.
        bool hasSum = row.Record.TryGetProperty("cumulative", out _);
        (object? value, CellLook look) = head switch
        {
            ColumnPlan.LastValue when _last.TryGetValue(row.Path, out JsonElement last) && last.TryGetProperty("value", out JsonElement found) && found.ValueKind == JsonValueKind.Number =>
                ((object?)found.GetDecimal(), Looks.ShownNumber),
            ColumnPlan.Growth when hasValue && isPercent => (new SheetFormula($"IF(AND(ISNUMBER({Cell("数值")}),ISNUMBER({Cell("基数")})),{Cell("数值")}-{Cell("基数")},\"\")"), Looks.ShownPoints),
            ColumnPlan.Growth when hasValue => (new SheetFormula($"IF(AND(ISNUMBER({Cell("数值")}),ISNUMBER({Cell("基数")})),IF({Cell("基数")}>0,{Cell("数值")}/{Cell("基数")}-1,\"\"),\"\")"), Looks.ShownRate),
            ColumnPlan.Completion when hasValue && !isPercent && !hasSum && row.Kind.Fields.Any(field => field.Label == "年度目标") =>
                (new SheetFormula($"IF(AND(ISNUMBER({Cell("数值")}),ISNUMBER({Cell("年度目标")})),IF({Cell("年度目标")}>0,{Cell("数值")}/{Cell("年度目标")},\"\"),\"\")"), Looks.ShownRate),
            _ => (null, Looks.ShownNumber),
        };
        return new WrittenCell(at, value, look);
    }

    private void AddRules(SheetCanvas canvas, int first, int last)
    {
        if (last < first)
            return;
        canvas.Rules.Add(ColumnRules.Kinds(_table, SheetCanvas.Range(ColumnPlan.Kind, first, ColumnPlan.Kind, last)));
        foreach ((int i, PlannedColumn column) in _plan.Columns.Index())
        {
            List<FormField> fields = [.. _table.Kinds.Select(kind => FieldOf(kind, column)).OfType<FormField>()];
            bool isOneKind = fields.Count > 0 && fields.All(field => field.Value.Kind == fields[0].Value.Kind && field.Value.Type == fields[0].Value.Type);
            string range = SheetCanvas.Range(i + ColumnPlan.First, first, i + ColumnPlan.First, last);
            if (isOneKind && ColumnRules.For(fields[0], range) is { } rule)
                canvas.Rules.Add(rule);
        }
    }
}

/// <summary>A table as it stands in its sheet.</summary>
internal sealed record PaintedTable(FormTable Table, ColumnPlan Plan, int First, int Last);
