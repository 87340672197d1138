using DevZoneDocs.Assembler.Documents.Repairs;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Repairs;

public sealed class EmptyColumnsTests
{
    private const string Grid = "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"500\"/><w:gridCol w:w=\"500\"/></w:tblGrid>";

    [Theory]
    [InlineData("产值|84|—;税收|3|—", "指标|本期;产值|84;税收|3", "1333 667")]
    [InlineData("产值|—|9.7;税收|—|—", "指标|目标;产值|9.7;税收|—", "1333 667")]
    [InlineData("产值|84|9.7;税收|3|—", "指标|本期|目标;产值|84|9.7;税收|3|—", "1000 500 500")]
    [InlineData("产值|—|—", "指标|本期|目标;产值|—|—", "1000 500 500")]
    public void A_column_of_dashes_goes_and_the_others_take_its_room(string rows, string expected, string widths)
    {
        Table table = Repaired($"<w:tbl><w:tblPr/>{Grid}{Row("指标|本期|目标", isHead: true)}{string.Concat(rows.Split(';').Select(row => Row(row)))}</w:tbl>");

        Assert.Equal(expected, string.Join(';', table.Elements<TableRow>().Select(row => string.Join('|', row.Elements<TableCell>().Select(cell => cell.InnerText)))));
        Assert.Equal(widths, string.Join(' ', table.Descendants<GridColumn>().Select(column => column.Width!.Value)));
    }

    [Fact]
    public void But_a_table_without_a_head_or_with_joined_cells_stays()
    {
        Assert.Equal(2, Repaired($"<w:tbl><w:tblPr/>{Grid}{Row("甲|—|—")}{Row("乙|—|—")}</w:tbl>").Elements<TableRow>().Count(row => row.Elements<TableCell>().Count() == 3));
        Assert.Equal(3, Repaired(
            $"<w:tbl><w:tblPr/>{Grid}{Row("指标|本期|目标", isHead: true)}<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>—</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
            .Descendants<GridColumn>().Count());
    }

    private static string Row(string cells, bool isHead = false) =>
        $"<w:tr>{(isHead ? "<w:trPr><w:tblHeader/></w:trPr>" : "")}{string.Concat(cells.Split('|').Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"500\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>"))}</w:tr>";

    private static Table Repaired(string xml)
    {
        Table table = WordXml.Body(xml).GetFirstChild<Table>()!;
        new EmptyColumns().Apply(table);
        string once = table.OuterXml;
        new EmptyColumns().Apply(table);
        Assert.Equal(once, table.OuterXml);
        return table;
    }
}
