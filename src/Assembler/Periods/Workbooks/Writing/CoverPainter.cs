using System.Text.Json;
using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets;
using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>Writes the cover: how to fill the workbook in, who fills in what by when, how far it is, and what concerns the whole report.</summary>
internal sealed record CoverPainter(string Heading, JsonElement Data)
{
    public const string Name = "封面", Title = "全文", SheetsTitle = "各表";
    public const string KeyHead = "部分代号", DepartmentHead = "部门", DueHead = "报送期限";

    /// <summary>Row, heading and head of the list of sheets stand above its rows.</summary>
    private const int FirstSheetRow = 11;

    private static readonly string[] Advice =
    [
        "1. 每个部门填自己的那张表：白格填写，灰格是上期数、上年同期数和自动算出的数，不必填。",
        "2. 数据没有到的空着，不要填 0、“无”；初稿里会写成待补，并注明向谁索取、何时补齐。",
        "3. 数字格里只填数字，单位填在“单位”列，“约”“近”填在“约数”列；增幅填百分数，下降填负数（5.7% 填 5.7）。",
        "4. 加一行：填在表末的空行里，或者插入一行，“序号”“类别”可以空着；下一级的行（其中、附带指标、数据项）要填“类别”。",
        "5. 句子里的数字写作 {名称}，在它下面加一行“数据项”，填名称、数值、单位，这样数字才能核对、更新。",
        "6. 填好后直接报送这个文件；可以删去别的部门的表，可以只报自己的一张表，几个文件可以一起汇总。",
    ];

    private static readonly double[] Widths = [14, 16, 30, 18, 10, 10, 12];

    /// <summary>Names who fills in a sheet and by when, as its cover says.</summary>
    /// <param name="index">Of the sheet, from 0.</param>
    public static SheetFormula AskedFor(int index)
    {
        string row = $"{FirstSheetRow + index}";
        return new SheetFormula($"\"填报部门：\"&IF({Name}!C{row}=\"\",\"（未定）\",{Name}!C{row})&\"　　报送期限：\"&IF({Name}!D{row}=\"\",\"（未定）\",{Name}!D{row})");
    }

    public WrittenSheet Paint(IReadOnlyList<CoverSheet> sheets, string foot)
    {
        SheetCanvas canvas = new(Widths, Widths.Length);
        int width = Widths.Length;
        canvas.AddAcross(Heading, Looks.Title, width, 36);
        foreach (string line in Advice)
            canvas.AddAcross(line, Looks.Hint, width, line.Length > 70 ? 28 : 16);
        canvas.Skip();
        canvas.AddAcross(FormTable.Heading(SheetsTitle), Looks.Heading, width, 24);
        string[] heads = [KeyHead, "工作表", DepartmentHead, DueHead, "应填", "已填", "完成"];
        canvas.Add([.. heads.Select((head, i) => new WrittenCell(i + 1, head, Looks.ColumnHead))], 22);
        foreach (CoverSheet sheet in sheets)
            PaintSheet(canvas, sheet);
        canvas.Skip();
        TablePainter facts = new(FormTable.OfCover[0], FormRows.Of(FormTable.OfCover[0], Data, "cover"), new Dictionary<string, JsonElement>(), 2);
        canvas.Widen(facts.Plan, isInUse: true);
        HeadPainter.Paint(canvas, Title, FormRecord.Of(typeof(PeriodData)).Fields.Where(IsShown), Data, ["报告类型", "报告期", "数据格式"]);
        canvas.Skip();
        facts.Paint(canvas);
        return new WrittenSheet(Name, canvas.Columns, canvas.Rows)
        {
            Merges = canvas.Merges,
            Rules = canvas.Rules,
            IsProtected = true,
            Foot = foot,
            Tab = "4472C4",
        };
    }

    /// <summary>What programs write is not asked of people.</summary>
    private bool IsShown(FormField field) => field.Label is not ("数据格式" or "空表") || FormRows.Find(Data, field.Keys) is not null;

    private static void PaintSheet(SheetCanvas canvas, CoverSheet sheet)
    {
        string Cell(int column) => new CellAddress(canvas.Next, column).ToString();
        FormField due = FormRecord.Of(typeof(SectionData)).Fields.First(field => field.Label == DueHead);
        canvas.Rules.Add(ColumnRules.For(due, Cell(4))!);
        canvas.Add(
        [
            new(1, sheet.Key, Looks.ShownText),
            new(2, sheet.Name, Looks.ShownText),
            new(3, Text(sheet.Section, "department"), Looks.OpenText),
            new(4, CellValue.Of(due, FormRows.Find(sheet.Section, due.Keys), isPercent: false).Value, Looks.OpenText),
            new(5, sheet.Asked, Looks.ShownNumber),
            new(6, sheet.Answered, Looks.ShownNumber),
            new(7, new SheetFormula($"IF({Cell(5)}=0,\"只有文字\",{Cell(6)}/{Cell(5)})"), Looks.ShownNumber with { Format = "0%" }),
        ]);
    }

    private static string? Text(JsonElement record, string key) => FormRows.Find(record, [key])?.GetString();
}

/// <summary>A sheet as the cover lists it.</summary>
internal sealed record CoverSheet(string Key, string Name, JsonElement Section, SheetFormula Asked, SheetFormula Answered);
