using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DevZoneDocs.Assembler.OpenXml.Carried;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Sections.Charts;

/// <summary>
/// A chart that an author has made in Word, to be filled with data: its cache, the formulas and the workbook say the same then,
/// and its looks stay (docs/word/charts.md).
/// </summary>
internal sealed class ChartPrototype
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly HashSet<string> Kinds =
    [
        "barChart", "bar3DChart", "lineChart", "line3DChart", "pieChart", "pie3DChart",
        "ofPieChart", "doughnutChart", "areaChart", "area3DChart", "radarChart",
    ];

    private readonly CarriedPart _part;
    private readonly XDocument _xml;
    private readonly CarriedChild? _workbook;

    private ChartPrototype(CarriedPart part, XDocument xml) =>
        (_part, _xml, _workbook) = (part, xml, part.Children.FirstOrDefault(child => child.Part.Kind == PartKind.Workbook));

    public int SeriesCount => SeriesOf(_xml).Count;

    /// <returns>Null for a chart that cannot be filled, with what is wrong.</returns>
    public static ChartPrototype? TryRead(CarriedPart part, out string problem)
    {
        problem = "";
        try
        {
            using Stream content = part.Open();
            using XmlReader reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = Packages.MaxCharactersInPart });
            ChartPrototype prototype = new(part, XDocument.Load(reader));
            problem = prototype.Problem();
            if (problem.Length > 0)
                return null;

            // Filled once for trial: what is broken in the workbook comes to light while the template is read.
            prototype.Fill([new ChartRow("", [.. Enumerable.Repeat<decimal?>(0, prototype.SeriesCount)])]);
            return prototype;
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            problem = "图表或它的工作簿已损坏，无法读取";
            return null;
        }
    }

    // The SDK reads a part when it is asked for, and throws these where one is not there or a number is none.
    private static bool IsBroken(Exception exception) => exception is XmlException or InvalidDataException or FileFormatException or OpenXmlPackageException
        or FormatException or OverflowException or InvalidOperationException or KeyNotFoundException or ArgumentException;

    /// <returns>The chart with the data in it.</returns>
    public CarriedPart Fill(IReadOnlyList<ChartRow> rows)
    {
        XDocument xml = new(_xml);
        List<(ChartRange Range, IReadOnlyList<object?> Cells)> written = [];
        foreach ((int i, XElement series) in SeriesOf(xml).Index())
        {
            ChartRange values = ChartRange.TryParse(series.Element(C + "val")?.Descendants(C + "f").FirstOrDefault()?.Value)
                ?? new ChartRange("Sheet1", i + 2, 2, 0, false);
            ChartRange categories = ChartRange.TryParse(series.Element(C + "cat")?.Descendants(C + "f").FirstOrDefault()?.Value)
                ?? values with { Column = 1 };
            written.Add((categories, [.. rows.Select(row => row.Category)]));
            written.Add((values, [.. rows.Select(row => (object?)row.Values[i])]));
            ChartSeries.Fill(series, i, rows, categories, values);
        }

        if (rows.Any(row => row.Values.Contains(null)))
            ShowGaps(xml.Root!.Element(C + "chart")!);
        byte[] content = Bytes(xml);
        return _workbook is null
            ? _part.With(content, _part.Children)
            : _part.With(content, [.. _part.Children.Select(child => child == _workbook ? child with { Part = ChartWorkbook.Fill(child.Part, written) } : child)]);
    }

    /// <summary>Where the author does not say, programs do not agree on whether what is missing is drawn as zero.</summary>
    private static void ShowGaps(XElement chart)
    {
        if (chart.Element(C + "dispBlanksAs") is null)
            chart
                .Elements()
                .Last(each => each.Name.LocalName is "plotArea" or "legend" or "plotVisOnly")
                .AddAfterSelf(new XElement(C + "dispBlanksAs", new XAttribute("val", "gap")));
    }

    private string Problem()
    {
        List<XElement> series = SeriesOf(_xml);
        if (series.Count == 0)
            return "图表中没有系列";
        if (series.FirstOrDefault(each => !Kinds.Contains(each.Parent!.Name.LocalName)) is { } other)
            return $"这种图表（{other.Parent!.Name.LocalName}）不能用数据填充；可以用柱形图、折线图、饼图";
        if (series.Any(each => each.Descendants(C + "multiLvlStrRef").Any()))
            return "图表的类别有两级，只能有一级";
        return _workbook is null ? "" : ChartWorkbook.Problem(_workbook.Part, series.SelectMany(each => each.Descendants(C + "f")).Select(formula => ChartRange.TryParse(formula.Value)));
    }

    /// <summary>In the order of the legend.</summary>
    private static List<XElement> SeriesOf(XDocument xml) =>
        [.. xml.Descendants(C + "ser").OrderBy(series => int.TryParse(series.Element(C + "order")?.Attribute("val")?.Value, CultureInfo.InvariantCulture, out int order) ? order : int.MaxValue)];

    private static byte[] Bytes(XDocument xml)
    {
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false) }))
            xml.Save(writer);
        return stream.ToArray();
    }
}
