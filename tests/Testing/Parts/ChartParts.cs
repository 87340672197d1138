using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DevZoneDocs.Testing;

/// <summary>Charts with their workbooks, as an author makes them in Word.</summary>
public static class ChartParts
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="kind">barChart, lineChart or pieChart.</param>
    /// <param name="series">The name of each, and its values; the first row is for 甲, the second for 乙.</param>
    /// <returns>The id of the relationship to it.</returns>
    public static string Add(OpenXmlPart owner, string id, string kind, params IReadOnlyList<(string Name, decimal[] Values)> series)
    {
        ChartPart chart = owner.AddNewPart<ChartPart>(id);
        EmbeddedPackagePart workbook = chart.AddNewPart<EmbeddedPackagePart>(WorkbookType, "rId1");
        using (MemoryStream book = new(Workbook(series)))
            workbook.FeedData(book);
        using MemoryStream xml = new(Encoding.UTF8.GetBytes(Markup(kind, series)));
        chart.FeedData(xml);
        return id;
    }

    /// <summary>The colours that a chart's parts have where they have none of their own.</summary>
    public static void AddTheme(MainDocumentPart main)
    {
        string colours = string.Concat("dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".Split(' ')
            .Select((name, i) => $"<a:{name}><a:srgbClr val=\"{(name is "lt1" or "lt2" ? "FFFFFF" : $"{i * 20:X2}70{240 - (i * 20):X2}")}\"/></a:{name}>"));
        string fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        string line = $"<a:ln w=\"9525\">{fill}</a:ln>";
        string effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        string font = "<a:latin typeface=\"Times New Roman\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        using MemoryStream xml = new(Encoding.UTF8.GetBytes(
            $"<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"主题\"><a:themeElements><a:clrScheme name=\"主题\">{colours}</a:clrScheme>"
            + $"<a:fontScheme name=\"主题\"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>"
            + $"<a:fmtScheme name=\"主题\"><a:fillStyleLst>{fill}{fill}{fill}</a:fillStyleLst><a:lnStyleLst>{line}{line}{line}</a:lnStyleLst>"
            + $"<a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst><a:bgFillStyleLst>{fill}{fill}{fill}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"));
        main.AddNewPart<ThemePart>("rIdTheme").FeedData(xml);
    }

    public static string Category(int index) => "甲乙丙丁戊己庚辛壬癸"[index].ToString();

    private static byte[] Workbook(IReadOnlyList<(string Name, decimal[] Values)> series)
    {
        using MemoryStream stream = new();
        using (SpreadsheetDocument book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart part = book.AddWorkbookPart();
            WorksheetPart sheet = part.AddNewPart<WorksheetPart>("rId1");
            SheetData data = new(new Row([Text("A1", " "), .. series.Select((each, i) => Text(Column(i) + "1", each.Name))]) { RowIndex = 1 });
            for (int row = 0; row < series[0].Values.Length; row++)
            {
                string number = (row + 2).ToString(CultureInfo.InvariantCulture);
                data.AppendChild(new Row([Text("A" + number, Category(row)), .. series.Select((each, i) => Number(Column(i) + number, each.Values[row]))]) { RowIndex = (uint)row + 2 });
            }

            sheet.Worksheet = new Worksheet(data);
            part.Workbook = new Workbook(new Sheets(new Sheet { Name = "Sheet1", SheetId = 1, Id = "rId1" }));
        }

        return StablePackage.Of(stream.ToArray());
    }

    private static string Markup(string kind, IReadOnlyList<(string Name, decimal[] Values)> series)
    {
        int last = series[0].Values.Length + 1;
        string categories = string.Concat(Enumerable.Range(0, last - 1).Select(i => $"<c:pt idx=\"{i}\"><c:v>{Category(i)}</c:v></c:pt>"));
        string each = string.Concat(series.Select((one, i) => $"""
            <c:ser><c:idx val="{i}"/><c:order val="{i}"/>
            <c:tx><c:strRef><c:f>Sheet1!${Column(i)}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{one.Name}</c:v></c:pt></c:strCache></c:strRef></c:tx>
            {(kind == "barChart" ? $"<c:spPr><a:solidFill><a:srgbClr val=\"{i + 2}F4E79\"/></a:solidFill></c:spPr>" : "")}
            <c:cat><c:strRef><c:f>Sheet1!$A$2:$A${last}</c:f><c:strCache><c:ptCount val="{last - 1}"/>{categories}</c:strCache></c:strRef></c:cat>
            <c:val><c:numRef><c:f>Sheet1!${Column(i)}$2:${Column(i)}${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{last - 1}"/>{Points(one.Values)}</c:numCache></c:numRef></c:val></c:ser>
            """));
        (string before, string behind, string axes) = kind switch
        {
            "barChart" => ("<c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>", "<c:axId val=\"1\"/><c:axId val=\"2\"/>", Axes),
            "lineChart" => ("<c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>", "<c:axId val=\"1\"/><c:axId val=\"2\"/>", Axes),
            _ => ("<c:varyColors val=\"1\"/>", "", ""),
        };
        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <c:chart><c:plotArea><c:layout/><c:{kind}>{before}{each}{behind}</c:{kind}>{axes}</c:plotArea><c:legend><c:legendPos val="b"/></c:legend><c:plotVisOnly val="1"/></c:chart>
            <c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>
            """;
    }

    private const string Axes = """
        <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>
        <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>
        """;

    private static string Points(decimal[] values) =>
        string.Concat(values.Select((value, i) => $"<c:pt idx=\"{i}\"><c:v>{value.ToString(CultureInfo.InvariantCulture)}</c:v></c:pt>"));

    private static string Column(int series) => ((char)('B' + series)).ToString();

    private static Cell Text(string reference, string text) =>
        new() { CellReference = reference, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };

    private static Cell Number(string reference, decimal value) =>
        new() { CellReference = reference, CellValue = new CellValue(value) };
}
