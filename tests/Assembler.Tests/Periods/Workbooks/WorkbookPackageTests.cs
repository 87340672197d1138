using System.IO.Compression;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Testing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace DevZoneDocs.Assembler.Tests.Periods.Workbooks;

/// <summary>The workbook as a package: sound, the same each time, and with nothing in it that starts or fetches anything.</summary>
public sealed class WorkbookPackageTests
{
    private static readonly PeriodData Seed = Given.Json(File.ReadAllText(Repository.PathOf("seeds", "jindong-2010-q1-q3.json")));

    [Theory]
    [MemberData(nameof(WorkbookRoundTripTests.Files), MemberType = typeof(WorkbookRoundTripTests))]
    public void A_workbook_passes_the_validator(string file)
    {
        byte[] workbook = PeriodWorkbookWriter.Write(Given.Json(File.ReadAllText(Repository.PathOf(file))), new WorkbookOptions { Last = Seed });

        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void The_same_data_are_the_same_bytes() =>
        Assert.Equal(PeriodWorkbookWriter.Write(Seed), PeriodWorkbookWriter.Write(Seed));

    [Theory]
    [InlineData("=HYPERLINK(\"http://a\",\"b\")")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    public void A_text_that_looks_like_a_formula_stays_a_text(string name)
    {
        PeriodData data = Given.Json(Given.Section($$""" "projects":[{"name":"{{name.Replace("\"", "\\\"", StringComparison.Ordinal)}}"}] """));

        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(PeriodWorkbookWriter.Write(data)), false);

        WorksheetPart sheet = (WorksheetPart)document.WorkbookPart!.GetPartById("rId2");
        Cell cell = sheet.Worksheet!.Descendants<Cell>().First(cell => cell.InnerText == name);
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Null(cell.CellFormula);
        Assert.True(document.WorkbookPart.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).QuotePrefix!.Value);
    }

    [Fact]
    public void What_is_to_be_filled_in_is_open_and_nothing_else()
    {
        byte[] workbook = PeriodWorkbookWriter.Write(
            Given.Json(Given.Section(""" "indicators":[{"name":"产值","value":1,"unit":"亿元","prior":2}] """)), new WorkbookOptions { Last = Seed });

        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);

        Worksheet sheet = ((WorksheetPart)document.WorkbookPart!.GetPartById("rId2")).Worksheet!;
        Assert.True(sheet.Elements<SheetProtection>().Single().Sheet!.Value);
        Assert.False(IsLocked(document, sheet, "E6"));
        Assert.True(IsLocked(document, sheet, "F6"));
        Assert.True(IsLocked(document, sheet, "J6"));
        Assert.NotNull(sheet.Descendants<Cell>().Single(cell => cell.CellReference == "J6").CellFormula);
    }

    [Fact]
    public void Nothing_in_it_leads_out_of_it()
    {
        using ZipArchive package = new(new MemoryStream(PeriodWorkbookWriter.Write(Seed)));

        Assert.All(package.Entries, entry => Assert.Matches(@"\.(?:xml|rels)\z", entry.FullName));
        Assert.All(package.Entries, entry => Assert.DoesNotContain("TargetMode", new StreamReader(entry.Open()).ReadToEnd(), StringComparison.Ordinal));
    }

    private static bool IsLocked(SpreadsheetDocument document, Worksheet sheet, string address)
    {
        uint style = sheet.Descendants<Cell>().Single(cell => cell.CellReference == address).StyleIndex!.Value;
        return document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)style).Protection!.Locked!.Value;
    }
}
