using System.IO.Compression;
using System.Text;
using DevZoneDocs.Assembler.OpenXml;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Assembler.Spreadsheets.Reading;
using DevZoneDocs.Assembler.Tests.Periods.Workbooks;

namespace DevZoneDocs.Assembler.Tests.Spreadsheets;

/// <summary>Files that are no workbooks, or none that may be read: each is refused with what would do.</summary>
public sealed class HostileWorkbookTests
{
    private const string SheetPart = "xl/worksheets/sheet2.xml";

    [Theory]
    [InlineData("D0CF11E0A1B11AE1", "是旧格式的工作簿（.xls），或者加了打开密码。请用 Excel 或 WPS 打开，另存为 .xlsx 再报，不要加密码")]
    [InlineData("255044462D312E37", "是 PDF，不是工作簿。请报送 .xlsx")]
    [InlineData("7B2261223A317D20", "不是工作簿（.xlsx）。请用 Excel 或 WPS 打开，另存为 .xlsx 再报")]
    [InlineData("504B030400000000", "不是可以读取的工作簿（.xlsx），或者已经损坏。请用 Excel 或 WPS 打开后另存为 .xlsx")]
    [InlineData("", "不是工作簿（.xlsx）。请用 Excel 或 WPS 打开，另存为 .xlsx 再报")]
    public void What_is_no_workbook_is_refused_with_the_way_out(string hexadecimal, string problem) =>
        Assert.Equal(problem, Refused(Convert.FromHexString(hexadecimal)));

    [Theory]
    [InlineData("xl/workbook.bin", "是二进制工作簿（.xlsb）。请用 Excel 或 WPS 打开，另存为 .xlsx 再报")]
    [InlineData("content.xml", "是 LibreOffice 格式的文件（.ods 等）。请用 Excel 或 WPS 打开，另存为 .xlsx 再报")]
    [InlineData("word/document.xml", "是 Word 文档，不是工作簿。请报送 .xlsx")]
    [InlineData("notes.txt", "不是工作簿（.xlsx）。请用 Excel 或 WPS 打开，另存为 .xlsx 再报")]
    public void Packages_of_other_kinds_are_told_apart(string entry, string problem)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry(entry);

        Assert.Equal(problem, Refused(stream.ToArray()));
    }

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"b\">]>")]
    [InlineData("<!DOCTYPE w SYSTEM \"file:///etc/passwd\">")]
    public void Document_types_are_refused(string type) =>
        Assert.StartsWith("不是可以读取的工作簿", Refused(With(SheetPart, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>{type}<worksheet/>"))), StringComparison.Ordinal);

    [Fact]
    public void A_part_of_a_hundred_thousand_levels_is_refused() => Assert.Equal(
        $"部件 {SheetPart} 的嵌套超过 400 层", Refused(With(SheetPart, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000))))));

    [Fact]
    public void Nothing_is_unpacked_that_fills_the_machine() =>
        Assert.StartsWith("文件展开后有 ", Refused(With("xl/media/image1.png", new byte[150_000_000])), StringComparison.Ordinal);

    [Fact]
    public void Nor_more_cells_than_a_report_has()
    {
        StringBuilder sheet = new("<worksheet><sheetData>");
        for (int row = 0; row < 10_001; row++)
            sheet.Append("<row>").Insert(sheet.Length, "<c><v>1</v></c>", 100).Append("</row>");

        Assert.StartsWith(
            "工作簿里有内容的单元格超过 1000000 个", Refused(With(SheetPart, Encoding.UTF8.GetBytes(sheet.Append("</sheetData></worksheet>").ToString()))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<worksheet><sheetData><row r=\"x\"><c r=\"ZZZZ1\" t=\"s\"><v>999</v></c><c t=\"s\"><v>-1</v></c><c s=\"99\"><v>x</v></c></row></sheetData></worksheet>")]
    [InlineData("<worksheet/>")]
    [InlineData("<worksheet><sheetData><row><c/><c><f/></c><c><v/></c><c t=\"inlineStr\"><is/></c></row></sheetData></worksheet>")]
    public void Strange_cells_break_nothing(string sheet) =>
        Assert.Equal(3, SpreadsheetReader.Read(new MemoryStream(With(SheetPart, Encoding.UTF8.GetBytes(sheet))), "表").Sheets.Count);

    private static string Refused(byte[] content) =>
        Assert.Throws<DocumentException>(() => SpreadsheetReader.Read(new MemoryStream(content), "表")).Problem;

    private static byte[] With(string part, byte[] content)
    {
        using MemoryStream stream = new();
        stream.Write(PeriodWorkbookWriter.Write(SpoiledWorkbooks.Data));
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using Stream entry = archive.CreateEntry(part).Open();
            entry.Write(content);
        }

        return stream.ToArray();
    }
}
