using System.Globalization;
using DevZoneDocs.Assembler.Tests.Sections;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Tests.Merges;

/// <summary>Tables whose rows are repeated or left out.</summary>
public sealed class MergedTablesTests
{
    private const string Items = """{"项":[{"名":"甲","额":1},{"名":"乙","额":2}],"空":[],"有":true,"组":[{"名":"东","项":[{"名":"甲"}]},{"名":"西","项":[{"名":"乙"},{"名":"丙"}]}]}""";

    [Fact]
    public void Rows_keep_what_makes_them_rows()
    {
        string row = $"<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"500\"/></w:trPr>{Cell("{{#each 项}}{{名}}", "<w:tcBorders><w:top w:val=\"single\" w:sz=\"8\"/></w:tcBorders>")}{Cell("{{额}}{{/each}}")}</w:tr>";

        Merged merged = Merged.OfXml(Table(2, $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("名")}{Cell("额")}</w:tr>{row}"), Items);

        Assert.Equal(["名额", "甲1", "乙2"], Rows(merged));
        Assert.Equal(2, merged.Read(main => main.Document.Descendants<CantSplit>().Count()));
        Assert.Equal(2, merged.Read(main => main.Document.Descendants<TableCellBorders>().Count()));
        Assert.Single(merged.Read(main => main.Document.Descendants<TableHeader>().ToList()));
    }

    [Fact]
    public void Cells_merged_sideways_and_downwards_are_merged_in_every_copy()
    {
        string rows = $"<w:tr>{Cell("{{#each 组}}{{名}}", "<w:vMerge w:val=\"restart\"/>")}{Cell("首行", "<w:gridSpan w:val=\"2\"/>")}</w:tr>"
            + $"<w:tr>{Cell("", "<w:vMerge/>")}{Cell("左")}{Cell("右{{/each}}")}</w:tr>";

        Merged merged = Merged.OfXml(Table(3, rows), Items);

        Assert.Equal(["东首行", "左右", "西首行", "左右"], Rows(merged));
        Assert.Equal(["restart", null, "restart", null], merged.Read(main => main.Document.Descendants<VerticalMerge>().Select(merge => merge.Val?.InnerText).ToList()));
    }

    [Fact]
    public void A_cell_whose_first_row_was_not_written_begins_where_it_can()
    {
        string rows = $"<w:tr>{Cell("{{#if 空}}甲", "<w:vMerge w:val=\"restart\"/>")}{Cell("一{{/if}}")}</w:tr><w:tr>{Cell("", "<w:vMerge/>")}{Cell("二")}</w:tr><w:tr>{Cell("", "<w:vMerge/>")}{Cell("三")}</w:tr>";

        Merged merged = Merged.OfXml(Table(2, rows), Items);

        Assert.Equal(["restart", null], merged.Read(main => main.Document.Descendants<VerticalMerge>().Select(merge => merge.Val?.InnerText).ToList()));
    }

    [Fact]
    public void A_table_left_without_rows_goes_and_its_neighbours_do_not_melt()
    {
        string table = Table(1, $"<w:tr>{Cell("定")}</w:tr>");
        string empty = Table(1, $"<w:tr>{Cell("{{#each 空}}{{名}}")}</w:tr><w:tr>{Cell("{{/each}}")}</w:tr>");

        Merged merged = Merged.OfXml($"{table}{WordXml.Paragraph("{{#if 空}}")}{WordXml.Paragraph("无")}{WordXml.Paragraph("{{/if}}")}{empty}{table}<w:p/>", Items);

        Assert.Equal(["tbl", "p", "tbl", "p"], merged.Read(main => main.Document.Body!.ChildElements.Select(child => child.LocalName).Take(4).ToList()));
    }

    [Fact]
    public void Whole_tables_are_repeated_and_stand_apart() =>
        Assert.Equal(
            ["tbl", "p", "tbl", "p"],
            Merged.OfXml($"{WordXml.Paragraph("{{#each 组}}")}{Table(1, $"<w:tr>{Cell("{{名}}")}</w:tr>")}{WordXml.Paragraph("{{/each}}")}", Items)
                .Read(main => main.Document.Body!.ChildElements.Select(child => child.LocalName).Take(4).ToList()));

    [Fact]
    public void A_loop_stands_in_a_table_in_a_loop() =>
        Assert.Equal(
            ["东", "甲", "西", "乙", "丙"],
            Rows(Merged.OfXml($"{WordXml.Paragraph("{{#each 组}}")}{Table(1, $"<w:tr>{Cell("{{名}}")}</w:tr><w:tr>{Cell("{{#each 项}}")}</w:tr><w:tr>{Cell("{{名}}")}</w:tr><w:tr>{Cell("{{/each}}")}</w:tr>")}{WordXml.Paragraph("{{/each}}")}", Items)));

    [Fact]
    public void Rows_and_cells_in_content_controls_are_repeated_with_them()
    {
        string control = "<w:sdt><w:sdtPr><w:id w:val=\"9\"/></w:sdtPr><w:sdtContent>";
        string row = $"{control}<w:tr>{Cell("{{#each 项}}{{名}}")}{control.Replace("9", "8", StringComparison.Ordinal)}{Cell("{{额}}{{/each}}")}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>";

        Merged merged = Merged.OfXml(Table(2, row), Items);

        Assert.Equal(["甲1", "乙2"], Rows(merged));
    }

    [Fact]
    public void A_row_of_empty_values_is_a_row_all_the_same() =>
        Assert.Equal(["", "甲"], Rows(Merged.OfXml(Table(2, $"<w:tr>{Cell("{{#each 项}}{{名}}")}{Cell("{{备注}}{{/each}}")}</w:tr>"), """{"项":[{"名":"","备注":""},{"名":"甲","备注":""}]}""")));

    [Fact]
    public void Rows_of_one_shape_are_the_same_whether_they_are_pressed_or_not()
    {
        string items = string.Join(',', Enumerable.Range(0, 300).Select(i => i % 7 == 0 ? $$"""{"名":"第{{i}}\n行","额":{{i}}}""" : $$"""{"名":"<{{i}}>&","额":{{i}}}"""));
        string row = $"<w:tr>{Cell("{{#each 项}}{{名}}")}{Cell("{{额}}{{#if 额 > 290}}！{{/if}}{{/each}}")}</w:tr>";

        Merged merged = Merged.Of(RepeatedIdsTests.WithBox(Table(2, row) + "<w:p/>"), $$"""{"项":[{{items}}]}""");

        Assert.Equal(
            Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"{(i % 7 == 0 ? $"第{i}行" : $"<{i}>&")}{i}{(i > 290 ? "！" : "")}")),
            Rows(merged));
    }

    private static IReadOnlyList<string> Rows(Merged merged) =>
        merged.Read(main => main.Document.Descendants<TableRow>().Select(row => row.InnerText).ToList());

    private static string Table(int columns, string rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"2000\"/>", columns))}</w:tblGrid>{rows}</w:tbl>";

    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>{properties}</w:tcPr>{WordXml.Paragraph(text)}</w:tc>";
}
