using DevZoneDocs.Assembler.Documents.Repairs;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Repairs;

public sealed class TableGridsTests
{
    private const string Cell = "<w:tc><w:p/></w:tc>";

    [Theory]
    [InlineData("", "1440 1440 1440")]
    [InlineData("<w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid>", "2000 2000 2000")]
    [InlineData("<w:tblGrid><w:gridCol w:w=\"100\"/><w:gridCol w:w=\"200\"/><w:gridCol w:w=\"300\"/><w:gridCol w:w=\"400\"/></w:tblGrid>", "100 200 300")]
    public void A_grid_has_the_columns_of_the_widest_row(string grid, string expected)
    {
        Table table = Repaired($"<w:tbl><w:tblPr/>{grid}<w:tr>{Cell}{Cell}</w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc>{Cell}</w:tr></w:tbl>");

        Assert.Equal(expected, string.Join(' ', table.Descendants<GridColumn>().Select(column => column.Width!.Value)));
    }

    [Fact]
    public void A_cell_is_as_wide_as_its_columns_and_keeps_a_width_that_it_has()
    {
        Table table = Repaired(
            "<w:tbl><w:tblGrid><w:gridCol w:w=\"100\"/><w:gridCol w:w=\"200\"/><w:gridCol w:w=\"300\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc>"
            + "<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>");

        Assert.Equal(["300", "0"], table.Descendants<TableCellWidth>().Select(width => width.Width!.Value));
    }

    private static Table Repaired(string xml)
    {
        Table table = WordXml.Body(xml).GetFirstChild<Table>()!;
        new TableGrids().Apply(table);
        string once = table.OuterXml;
        new TableGrids().Apply(table);
        Assert.Equal(once, table.OuterXml);
        return table;
    }
}
