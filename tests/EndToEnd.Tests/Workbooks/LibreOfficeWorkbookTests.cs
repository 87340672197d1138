using System.Text;
using DevZoneDocs.Assembler;
using DevZoneDocs.Assembler.Drafts;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Templates;
using DevZoneDocs.Testing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DevZoneDocs.EndToEnd.Tests.Workbooks;

/// <summary>Our workbooks in the hands of another program: it opens them, calculates, saves, and loses nothing.</summary>
public sealed class LibreOfficeWorkbookTests(SavedWorkbooks workbooks) : IClassFixture<SavedWorkbooks>
{
    private const string Form = """
        { "zone": { "name": "滨河经济开发区", "shortName": "全区" }, "report": "first-three-quarters", "period": "2026-01..2026-09", "sections": {
          "economy": { "title": "经济运行", "department": "经济发展局", "indicators": [
            { "name": "工业总产值", "value": 987654, "unit": "亿元", "prior": 169.9, "target": 250 }, { "name": "企业", "value": null, "unit": "家" } ] } } }
        """;

    public static TheoryData<string> Names => [.. SavedWorkbooks.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_it_saves_is_read_as_the_same_data(string name)
    {
        SavedWorkbook workbook = workbooks.Of(name);

        PeriodData read = Read(workbook.Saved);

        Assert.Equal(Text(workbook.Data), Text(read));
        Assert.Empty(read.Origins.Notes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_formula_comes_to_an_error(string name)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(workbooks.Of(name).Saved), false);

        List<Cell> calculated = [.. Cells(document).Where(cell => cell.CellFormula is not null)];

        Assert.NotEmpty(calculated);
        Assert.All(calculated, cell => Assert.NotEqual(CellValues.Error, cell.DataType?.Value));
    }

    [Fact]
    public void The_cover_tells_how_much_is_filled_in()
    {
        byte[] saved = LibreOffice.Convert("xlsx", "xlsx", [PeriodWorkbookWriter.Write(Read(Encoding.UTF8.GetBytes(Form), "form.json"))])[0];

        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(saved), false);

        Assert.Equal("2", Value(document, "E11"));
        Assert.Equal("1", Value(document, "F11"));
        Assert.Equal("0.5", Value(document, "G11"));
    }

    [Fact]
    public async Task A_draft_says_what_was_filled_in_there()
    {
        byte[] form = PeriodWorkbookWriter.Write(Read(Encoding.UTF8.GetBytes(Form), "form.json"));
        string open = Encoding.UTF8.GetString(LibreOffice.Convert("xlsx", "fods", [form])[0]);
        string filled = open.Replace("office:value=\"987654\"", "office:value=\"186.4\"", StringComparison.Ordinal);
        PeriodData data = Read(LibreOffice.Convert("fods", "xlsx", [Encoding.UTF8.GetBytes(filled)])[0]);

        Draft draft = await DraftAssembler.AssembleAsync(data, new TemplateCatalog(new EmbeddedTemplates()).Report(data.Report), null, CancellationToken.None);

        string text = string.Join('\n', DraftText.Paragraphs(draft.Content.ToArray()));
        Assert.NotEqual(open, filled);
        Assert.Contains("全区实现工业总产值186.4亿元，同比增长9.7%，完成年度任务的74.6%", text, StringComparison.Ordinal);
        Assert.Matches("【待补：[^】]*企业（家）】", text);
    }

    private static PeriodData Read(byte[] content, string name = "填报表.xlsx") => PeriodDataReader.Read([new HandedFile(name, new MemoryStream(content))]);

    private static string Text(PeriodData data) => Encoding.UTF8.GetString(PeriodDataWriter.WriteJson(data));

    private static IEnumerable<Cell> Cells(SpreadsheetDocument document) =>
        document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>());

    private static string? Value(SpreadsheetDocument document, string address)
    {
        string cover = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().First().Id!.Value!;
        Worksheet sheet = ((WorksheetPart)document.WorkbookPart.GetPartById(cover)).Worksheet!;
        return sheet.Descendants<Cell>().Single(cell => cell.CellReference == address).CellValue?.Text;
    }
}
