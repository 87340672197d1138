using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Periods.Handed;
using DevZoneDocs.Assembler.Periods.Workbooks;
using DevZoneDocs.Assembler.Tests.Periods.Workbooks;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class HandedInTwiceTests
{
    [Fact]
    public void Two_values_of_one_datum_are_an_error_that_names_both_cells()
    {
        byte[] other = EditedWorkbook.Of(SpoiledWorkbooks.Data, "经济运行", book => book.Number("E10", "32"));
        PeriodData data = PeriodDataReader.Read(
        [
            new HandedFile("甲.xlsx", new MemoryStream(PeriodWorkbookWriter.Write(SpoiledWorkbooks.Data))),
            new HandedFile("乙.xlsx", new MemoryStream(other)),
        ]);

        Finding finding = Assert.Single(new HandedInTwice().Check(CheckedData.Of(data)));

        Assert.Equal(("D02", Severity.Error, "乙.xlsx 经济运行!E10"), (finding.Code, finding.Severity, finding.Place));
        Assert.Contains("甲.xlsx 经济运行!E10 为 31", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_is_no_contradiction()
    {
        byte[] workbook = EditedWorkbook.Of(SpoiledWorkbooks.Data, "经济运行", book => book.Text("E9", "5.2亿元"));

        Assert.Empty(new HandedInTwice().Check(CheckedData.Of(WorkbookRoundTripTests.Read(workbook))));
    }
}
