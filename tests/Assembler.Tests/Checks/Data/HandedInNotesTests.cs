using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Checks.Data;
using DevZoneDocs.Assembler.Checks.Data.Placed;
using DevZoneDocs.Assembler.Periods;
using DevZoneDocs.Assembler.Tests.Periods.Workbooks;

namespace DevZoneDocs.Assembler.Tests.Checks.Data;

public sealed class HandedInNotesTests
{
    [Fact]
    public void How_a_cell_was_taken_is_told_at_the_cell()
    {
        byte[] workbook = EditedWorkbook.Of(SpoiledWorkbooks.Data, "经济运行", book => book.Text("E9", "5.2亿元"));
        PeriodData data = WorkbookRoundTripTests.Read(workbook);

        Finding finding = Assert.Single(new HandedInNotes().Check(CheckedData.Of(data)));

        Assert.Equal(("D01", Severity.Info, "经济运行!E9"), (finding.Code, finding.Severity, finding.Place));
        Assert.Contains("52000万元", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_data_that_came_as_they_should_nothing_is_told() =>
        Assert.Empty(new HandedInNotes().Check(CheckedData.Of(SpoiledWorkbooks.Data)));
}
