using System.Globalization;
using System.Xml.Linq;

namespace DevZoneDocs.Assembler.Sections.Charts;

/// <summary>Writes data into one series of a chart: the formulas and what Word remembers of their cells.</summary>
internal static class ChartSeries
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static void Fill(XElement series, int index, IReadOnlyList<ChartRow> rows, ChartRange categories, ChartRange values)
    {
        XElement val = series.Element(C + "val") ?? Added(series, "val");
        XElement cat = series.Element(C + "cat") ?? AddedBefore(val, "cat");
        string format = val.Descendants(C + "formatCode").FirstOrDefault()?.Value ?? "General";
        cat.ReplaceNodes(new XElement(
            C + "strRef",
            new XElement(C + "f", categories.Of(rows.Count).ToString()),
            new XElement(C + "strCache", Count(rows), rows.Select((row, i) => Point(i, row.Category)))));
        val.ReplaceNodes(new XElement(
            C + "numRef",
            new XElement(C + "f", values.Of(rows.Count).ToString()),
            new XElement(C + "numCache", new XElement(C + "formatCode", format), Count(rows), rows.Select((row, i) => Value(i, row.Values[index])))));
        DropPointsBeyond(series, rows.Count);
    }

    private static XElement Count(IReadOnlyList<ChartRow> rows) => new(C + "ptCount", new XAttribute("val", rows.Count));

    private static XElement? Value(int index, decimal? value) =>
        value is { } number ? Point(index, number.ToString(CultureInfo.InvariantCulture)) : null;

    private static XElement Point(int index, string text) => new(C + "pt", new XAttribute("idx", index), new XElement(C + "v", text));

    /// <summary>Looks and labels of single points that there are no more.</summary>
    private static void DropPointsBeyond(XElement series, int count)
    {
        IEnumerable<XElement> points = series.Elements(C + "dPt").Concat(series.Elements(C + "dLbls").Elements(C + "dLbl"));
        foreach (XElement point in points.Where(point => int.TryParse(point.Element(C + "idx")?.Attribute("val")?.Value, CultureInfo.InvariantCulture, out int index) && index >= count).ToList())
            point.Remove();
    }

    private static XElement Added(XElement series, string name)
    {
        XElement added = new(C + name);
        if (series.Elements().LastOrDefault(each => each.Name.LocalName is not ("smooth" or "shape" or "extLst")) is { } last)
            last.AddAfterSelf(added);
        else
            series.AddFirst(added);
        return added;
    }

    private static XElement AddedBefore(XElement element, string name)
    {
        XElement added = new(C + name);
        element.AddBeforeSelf(added);
        return added;
    }
}
