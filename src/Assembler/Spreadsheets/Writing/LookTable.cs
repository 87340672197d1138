using System.Globalization;
using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Writing;

/// <summary>The looks of a workbook, each once, and the styles part made of them.</summary>
internal sealed class LookTable
{
    private const string FontName = "宋体";
    private const int FirstOwnFormat = 164;

    private readonly Dictionary<CellLook, int> _looks = [];
    private readonly List<CellLook> _order = [];

    public LookTable() => NumberOf(new CellLook());

    public int NumberOf(CellLook look)
    {
        if (_looks.TryGetValue(look, out int number))
            return number;
        _looks.Add(look, _order.Count);
        _order.Add(look);
        return _order.Count - 1;
    }

    public void Write(XmlWriter writer)
    {
        List<string> formats = [.. _order.Select(look => look.Format).Where(format => format is not ("General" or "@")).Distinct()];
        List<(bool, int, string)> fonts = [.. _order.Select(FontOf).Distinct()];
        List<string> fills = [.. _order.Select(look => look.Fill).OfType<string>().Distinct()];
        writer.WriteStartElement("styleSheet", SpreadsheetWriter.Namespace);
        WriteList(writer, "numFmts", formats, (format, i) => WriteFormat(writer, format, FirstOwnFormat + i));
        WriteList(writer, "fonts", fonts, (font, _) => WriteFont(writer, font));
        WriteFills(writer, fills);
        WriteBorders(writer);
        writer.WriteRaw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        WriteList(writer, "cellXfs", _order, (look, _) => WriteLook(
            writer,
            look,
            look.Format switch { "General" => 0, "@" => 49, _ => FirstOwnFormat + formats.IndexOf(look.Format) },
            fonts.IndexOf(FontOf(look)),
            look.Fill is null ? 0 : 2 + fills.IndexOf(look.Fill)));
        writer.WriteRaw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        writer.WriteEndElement();
    }

    private static (bool IsBold, int Size, string Colour) FontOf(CellLook look) => (look.IsBold, look.Size, look.Colour);

    private static void WriteList<T>(XmlWriter writer, string name, List<T> items, Action<T, int> write)
    {
        if (items.Count == 0)
            return;
        writer.WriteStartElement(name);
        writer.WriteAttributeString("count", Text(items.Count));
        foreach ((int i, T item) in items.Index())
            write(item, i);
        writer.WriteEndElement();
    }

    private static void WriteFormat(XmlWriter writer, string format, int number)
    {
        writer.WriteStartElement("numFmt");
        writer.WriteAttributeString("numFmtId", Text(number));
        writer.WriteAttributeString("formatCode", format);
        writer.WriteEndElement();
    }

    private static void WriteFont(XmlWriter writer, (bool IsBold, int Size, string Colour) font)
    {
        writer.WriteStartElement("font");
        writer.WriteRaw(font.IsBold ? "<b/>" : "");
        writer.WriteRaw($"<sz val=\"{Text(font.Size)}\"/><color rgb=\"FF{font.Colour}\"/><name val=\"{FontName}\"/><charset val=\"134\"/>");
        writer.WriteEndElement();
    }

    private static void WriteFills(XmlWriter writer, List<string> fills)
    {
        writer.WriteStartElement("fills");
        writer.WriteAttributeString("count", Text(fills.Count + 2));
        // The first two are set by the standard.
        writer.WriteRaw("<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        foreach (string fill in fills)
            writer.WriteRaw($"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF{fill}\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        writer.WriteEndElement();
    }

    private static void WriteBorders(XmlWriter writer)
    {
        string[] sides = ["left", "right", "top", "bottom"];
        string line = string.Concat(sides.Select(side => $"<{side} style=\"thin\"><color rgb=\"FFBFBFBF\"/></{side}>"));
        writer.WriteRaw("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>");
        writer.WriteRaw($"<border>{line}<diagonal/></border></borders>");
    }

    private static void WriteLook(XmlWriter writer, CellLook look, int format, int font, int fill)
    {
        writer.WriteStartElement("xf");
        writer.WriteAttributeString("numFmtId", Text(format));
        writer.WriteAttributeString("fontId", Text(font));
        writer.WriteAttributeString("fillId", Text(fill));
        writer.WriteAttributeString("borderId", look.HasBorder ? "1" : "0");
        writer.WriteAttributeString("xfId", "0");
        if (look.IsQuoted)
            writer.WriteAttributeString("quotePrefix", "1");
        foreach (string applied in new[] { "applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment", "applyProtection" })
            writer.WriteAttributeString(applied, "1");
        writer.WriteStartElement("alignment");
        if (look.Side != CellSide.General)
            writer.WriteAttributeString("horizontal", look.Side switch { CellSide.Left => "left", CellSide.Center => "center", _ => "right" });
        writer.WriteAttributeString("vertical", "center");
        if (look.IsWrapped)
            writer.WriteAttributeString("wrapText", "1");
        if (look.Indent > 0)
            writer.WriteAttributeString("indent", Text(look.Indent));
        writer.WriteEndElement();
        writer.WriteRaw($"<protection locked=\"{(look.IsOpen ? "0" : "1")}\"/>");
        writer.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
