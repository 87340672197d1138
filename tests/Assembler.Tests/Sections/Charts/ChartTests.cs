using System.Globalization;
using DevZoneDocs.Assembler.Checks;
using DevZoneDocs.Assembler.Facts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace DevZoneDocs.Assembler.Tests.Sections.Charts;

public sealed class ChartTests
{
    private const string Three = """{"指标":[{"名称":"工业","数值":12.50,"上年":11},{"名称":"投资","数值":null,"上年":7.25},{"名称":"外贸","数值":-3,"上年":2}]}""";

    [Theory]
    [InlineData("barChart")]
    [InlineData("lineChart")]
    public void Cache_formulas_and_workbook_say_the_same(string kind)
    {
        using WordprocessingDocument document = Filled(kind, Three, ("本期", [1, 2]), ("上年同期", [3, 4]));

        ChartPart chart = document.MainDocumentPart!.ChartParts.Single();
        Assert.Equal(
            [
                "本期 Sheet1!$A$2:$A$4 0=工业 1=投资 2=外贸 of 3 | Sheet1!$B$2:$B$4 0=12.50 2=-3 of 3",
                "上年同期 Sheet1!$A$2:$A$4 0=工业 1=投资 2=外贸 of 3 | Sheet1!$C$2:$C$4 0=11 1=7.25 2=2 of 3",
            ],
            Series(chart));
        Assert.Equal(["A1= ", "B1=本期", "C1=上年同期", "A2=工业", "B2=12.50", "C2=11", "A3=投资", "B3=", "C3=7.25", "A4=外贸", "B4=-3", "C4=2"], Cells(chart));
    }

    [Fact]
    public void A_chart_with_fewer_points_than_its_prototype_leaves_none_of_those_behind()
    {
        using WordprocessingDocument document = Filled("pieChart", """{"指标":[{"名称":"工业","数值":1}]}""", ("本期", [1, 2, 3]));

        ChartPart chart = document.MainDocumentPart!.ChartParts.Single();
        Assert.Equal(["本期 Sheet1!$A$2:$A$2 0=工业 of 1 | Sheet1!$B$2:$B$2 0=1 of 1"], Series(chart));
        Assert.Equal(["A1= ", "B1=本期", "A2=工业", "B2=1", "A3=", "B3=", "A4=", "B4="], Cells(chart));
    }

    [Fact]
    public void What_is_missing_is_left_blank_and_not_drawn_as_zero()
    {
        using WordprocessingDocument document = Filled("lineChart", Three, ("本期", [1, 2]));

        Assert.Equal(C.DisplayBlanksAsValues.Gap, document.MainDocumentPart!.ChartParts.Single().ChartSpace.Descendants<C.DisplayBlanksAs>().Single().Val!.Value);
    }

    [Fact]
    public void A_series_keeps_its_looks()
    {
        using WordprocessingDocument document = Filled("barChart", Three, ("本期", [1, 2]), ("上年同期", [3, 4]));

        Assert.Equal(["2F4E79", "3F4E79"], document.MainDocumentPart!.ChartParts.Single().ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.RgbColorModelHex>().Select(colour => colour.Val!.Value));
    }

    [Fact]
    public void Each_item_of_a_repeat_has_a_chart_of_its_own()
    {
        byte[] template = Template("{{指标 | 图表: '名称; 数值'}}", "barChart", before: WordXml.Paragraph("{{#each 区}}"), after: WordXml.Paragraph("{{/each}}"), series: [("本期", [1, 2])]);

        SectionMerge merging = SectionMerge.Of(template, GivenFacts.Of("""{"区":[{"指标":[{"名称":"甲","数值":1}]},{"指标":[{"名称":"乙","数值":2}]}]}"""));

        using WordprocessingDocument document = Docx.Open(merging.Content);
        Assert.Equal(2, document.MainDocumentPart!.ChartParts.Count());
        Assert.Equal(2, document.MainDocumentPart.ChartParts.Select(chart => chart.EmbeddedPackagePart!.Uri).Distinct().Count());
    }

    [Fact]
    public void The_same_data_give_the_same_bytes()
    {
        byte[] template = Template("{{指标 | 图表: '名称; 数值'}}", "barChart", series: [("本期", [1, 2])]);

        Assert.Equal(SectionMerge.Of(template, GivenFacts.Of(Three)).Content, SectionMerge.Of(template, GivenFacts.Of(Three)).Content);
    }

    [Theory]
    [InlineData("""{"指标":[]}""", 0)]
    [InlineData("""{"指标":null}""", 0)]
    [InlineData("{}", 1)]
    public void Without_a_list_it_is_a_gap(string facts, int findings)
    {
        SectionMerge merging = SectionMerge.Of(Template("{{指标 | 图表: '名称; 数值'}}", "barChart", series: [("本期", [1, 2])]), GivenFacts.Of(facts));

        Assert.StartsWith("<!>==【待补：指标】==", merging.Text, StringComparison.Ordinal);
        Assert.Equal(findings, merging.Findings.Count);
    }

    [Fact]
    public void A_value_that_is_no_number_is_blank_and_told()
    {
        Merged("""{"指标":[{"名称":"工业","数值":"约三成"}]}""", out IReadOnlyList<Finding> findings);

        Assert.Equal("标记 {{指标 | 图表: '名称; 数值'}} 的图表缺数：第1项的“数值”是“约三成”，不是数，图中留空", Assert.Single(findings).Message);
    }

    [Fact]
    public void A_number_has_the_decimals_of_its_words()
    {
        FactRecord item = new FactRecord().AddItem("名称", GivenFacts.Fact("n", "工业")).AddItem("增幅", GivenFacts.Number("g", 9.711595m) with { BareText = "9.7" });
        byte[] template = Template("{{指标 | 图表: '名称; 增幅'}}", "barChart", series: [("增幅", [1, 2])]);

        using WordprocessingDocument document = Docx.Open(SectionMerge.Of(template, new FactRecord().AddItem("指标", GivenFacts.List(item))).Content);

        Assert.Equal(["增幅 Sheet1!$A$2:$A$2 0=工业 of 1 | Sheet1!$B$2:$B$2 0=9.7 of 1"], Series(document.MainDocumentPart!.ChartParts.Single()));
    }

    [Theory]
    [InlineData("{{指标}}", "barChart", "没有写明图表的类别和系列，应如 {{指标 | 图表: '名称; 数值; 上年'}}")]
    [InlineData("{{指标 | 图表: '名称'}}", "barChart", "没有写明图表的类别和系列，应如 {{指标 | 图表: '名称; 数值; 上年'}}")]
    [InlineData("{{指标 | 图表: '名称; 数值; 上年'}}", "barChart", "写了 2 个系列，图表有 1 个，两者须相同")]
    [InlineData("{{指标 | 图表: '名称; 数值'}}", "scatterChart", "所在的图表不能填充：这种图表（scatterChart）不能用数据填充；可以用柱形图、折线图、饼图")]
    public void A_mistake_in_the_tag_of_a_chart_is_told(string tag, string kind, string problem) =>
        Assert.Equal([$"第1段：标记 {tag} {problem}"], SectionMerge.Problems(Template(tag, kind, series: [("本期", [1, 2])])));

    [Fact]
    public void A_workbook_that_is_broken_is_told_and_never_thrown()
    {
        byte[] whole = Bytes(Template("{{指标 | 图表: '名称; 数值'}}", "barChart", series: [("本期", [1, 2])]));
        Random random = new(20261122);

        Assert.All(Enumerable.Range(0, 60), _ =>
        {
            byte[] broken = [.. whole];
            for (int i = 0; i < 1 + random.Next(40); i++)
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            byte[] template = Docx.Edit(Template("{{指标 | 图表: '名称; 数值'}}", "barChart", series: [("本期", [1, 2])]), document =>
                document.MainDocumentPart!.ChartParts.Single().EmbeddedPackagePart!.FeedData(new MemoryStream(broken)));

            Assert.All(Told(template), problem => Assert.StartsWith("第1段：标记 {{指标 | 图表: '名称; 数值'}} 所在的图表不能填充：", problem, StringComparison.Ordinal));
        });
    }

    private static string[] Told(byte[] template)
    {
        try
        {
            SectionMerge.Parse(template);
            return [];
        }
        catch (DevZoneDocs.Assembler.Sections.TemplateException exception)
        {
            return [.. exception.Problems.Select(problem => problem.ToString().Replace("economy/review，", "", StringComparison.Ordinal))];
        }
    }

    private static byte[] Bytes(byte[] template)
    {
        using WordprocessingDocument document = Docx.Open(template);
        using Stream stream = document.MainDocumentPart!.ChartParts.Single().EmbeddedPackagePart!.GetStream();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Merged(string facts, out IReadOnlyList<Finding> findings)
    {
        SectionMerge merging = SectionMerge.Of(Template("{{指标 | 图表: '名称; 数值'}}", "barChart", series: [("本期", [1, 2])]), GivenFacts.Of(facts));
        findings = merging.Findings;
        return merging.Content;
    }

    private static WordprocessingDocument Filled(string kind, string facts, params (string Name, decimal[] Values)[] series)
    {
        string tag = series.Length == 1 ? "{{指标 | 图表: '名称; 数值'}}" : "{{指标 | chart: '名称; 数值; 上年'}}";
        return Docx.Open(SectionMerge.Of(Template(tag, kind, series: series), GivenFacts.Of(facts)).Content);
    }

    private static byte[] Template(string tag, string kind, string before = "", string after = "", params (string Name, decimal[] Values)[] series) =>
        WordXml.Template(before + $"<w:p>{WordXml.Chart("rId7", tag)}</w:p>" + after, main => ChartParts.Add(main, "rId7", kind, series));

    private static IEnumerable<string> Series(ChartPart chart) => chart.ChartSpace.Descendants().Where(element => element.LocalName == "ser").Select(series =>
        $"{series.GetFirstChild<C.SeriesText>()!.Descendants<C.NumericValue>().Single().Text} "
        + $"{series.Descendants<C.CategoryAxisData>().Single().Descendants<C.Formula>().Single().Text} {Points(series.Descendants<C.StringCache>().Last())} | "
        + $"{series.Descendants<C.Values>().Single().Descendants<C.Formula>().Single().Text} {Points(series.Descendants<C.NumberingCache>().Single())}").ToList();

    private static string Points(DocumentFormat.OpenXml.OpenXmlElement cache) =>
        string.Concat(cache.ChildElements.Where(child => child.LocalName == "pt").Select(point => $"{point.GetAttribute("idx", "").Value}={point.InnerText} "))
        + "of " + cache.GetFirstChild<C.PointCount>()!.Val!.Value.ToString(CultureInfo.InvariantCulture);

    private static string[] Cells(ChartPart chart)
    {
        using Stream stream = chart.EmbeddedPackagePart!.GetStream();
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        return [.. workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Select(cell => $"{cell.CellReference}={cell.InnerText}")];
    }
}
