using System.Globalization;
using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>How the cells of each format show their numbers.</summary>
internal sealed class CellFormats
{
    private readonly List<NumberLook> _looks = [];

    public NumberLook Of(int format) => format >= 0 && format < _looks.Count ? _looks[format] : default;

    public static CellFormats Read(SheetParts parts, string? part)
    {
        CellFormats formats = new();
        Dictionary<int, NumberLook> custom = [];
        bool isInCells = false;
        using XmlReader? reader = part is null ? null : parts.Open(part);
        while (reader?.Read() == true)
        {
            if (reader.LocalName == "cellXfs")
                isInCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && !isInCells)
                custom[Id(reader)] = NumberLook.Of(reader.GetAttribute("formatCode") ?? "");
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "xf" } && isInCells)
                formats._looks.Add(custom.TryGetValue(Id(reader), out NumberLook look) ? look : NumberLook.OfBuiltIn(Id(reader)));
        }

        return formats;
    }

    private static int Id(XmlReader reader) =>
        int.TryParse(reader.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0;
}
