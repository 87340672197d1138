using DevZoneDocs.Assembler.Periods.Workbooks.Forms;
using DevZoneDocs.Assembler.Spreadsheets.Writing;

namespace DevZoneDocs.Assembler.Periods.Workbooks.Writing;

/// <summary>Formulas that tell how much of a sheet is filled in: of the rows that ask for a figure, those that have one.</summary>
internal static class Completeness
{
    private static readonly string[] Answers = ["数值", "增幅", "日期", "文字"];

    public static SheetFormula Asked(string sheet, IReadOnlyList<PaintedTable> tables) =>
        Sum(tables, table => $"SUMPRODUCT(--{IsAsked(sheet, table)})");

    public static SheetFormula Answered(string sheet, IReadOnlyList<PaintedTable> tables) =>
        Sum(tables, table => $"SUMPRODUCT({IsAsked(sheet, table)}*(({string.Join('+', AnswersOf(sheet, table))})>0))");

    private static SheetFormula Sum(IReadOnlyList<PaintedTable> tables, Func<PaintedTable, string> term)
    {
        List<PaintedTable> counted = [.. tables.Where(table => KindsOf(table).Count > 0 && table.Last >= table.First)];
        return new SheetFormula(counted.Count == 0 ? "0" : string.Join('+', counted.Select(term)));
    }

    private static List<string> KindsOf(PaintedTable table) =>
        [.. table.Table.Kinds.Where(kind => kind.Fields.Any(field => field.IsValue && field.Group.Length == 0)).Select(kind => kind.Label).Distinct()];

    private static string IsAsked(string sheet, PaintedTable table) =>
        $"ISNUMBER(MATCH({Column(sheet, table, ColumnPlan.Kind)},{{{string.Join(',', KindsOf(table).Select(kind => $"\"{kind}\""))}}},0))";

    private static IEnumerable<string> AnswersOf(string sheet, PaintedTable table) => Answers
        .Select(table.Plan.Find)
        .OfType<int>()
        .Select(column => $"({Column(sheet, table, column)}<>\"\")*({Column(sheet, table, column)}<>\"{FormWords.Awaited}\")");

    private static string Column(string sheet, PaintedTable table, int column) =>
        $"{SheetName.Quoted(sheet)}!{SheetCanvas.Range(column, table.First, column, table.Last)}";
}
