using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Documents.Invariants;

public sealed class TableRulesTests
{
    private const string Outline = "table 4000 4845\n‖ 甲 ‖ 乙 ‖\nend\n正文";

    [Fact]
    public void A_cell_ends_with_a_paragraph() =>
        Assert.Equal(["A table cell does not end with a paragraph (body, at “乙”)."], Broken.By(Outline, main => Of<TableCell>(main).First().RemoveAllChildren<Paragraph>()));

    [Fact]
    public void A_grid_is_as_wide_as_the_widest_row() =>
        Assert.Equal(["A table row is 2 columns wide in a grid of 1 (body, at “甲”)."], Broken.By(Outline, main => Of<GridColumn>(main).Last().Remove()));

    [Fact]
    public void A_cell_has_a_width() =>
        Assert.Equal(["A table has cells without a width (body, at “甲”)."], Broken.By(Outline, main => Of<TableCellWidth>(main).First().Remove()));

    [Fact]
    public void A_table_has_rows_and_a_row_has_cells()
    {
        Assert.Contains("A table row has no cell (body).", Broken.By(Outline, main => Of<TableRow>(main).First().RemoveAllChildren<TableCell>()));
        Assert.Contains("A table has no row (body).", Broken.By(Outline, main => Of<TableRow>(main).First().Remove()));
    }

    private static IEnumerable<T> Of<T>(MainDocumentPart main)
        where T : DocumentFormat.OpenXml.OpenXmlElement => main.Document.Descendants<T>().ToList();
}
