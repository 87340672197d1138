using System.IO.Compression;
using System.Text;
using System.Xml;

namespace DevZoneDocs.Assembler.Spreadsheets.Writing;

/// <summary>Writes a workbook (.xlsx), sheet by sheet, the same to the byte each time.</summary>
internal static class SpreadsheetWriter
{
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string RelationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageNamespace = "http://schemas.openxmlformats.org/package/2006";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>The earliest time that a zip entry can carry.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static byte[] Write(IReadOnlyList<WrittenSheet> sheets)
    {
        using MemoryStream output = new();
        using (ZipArchive package = new(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(package, "[Content_Types].xml", writer => WriteTypes(writer, sheets.Count));
            Add(package, "_rels/.rels", writer => WriteLinks(writer, [("rId1", "officeDocument", "xl/workbook.xml")]));
            Add(package, "xl/workbook.xml", writer => WorkbookXml.Write(writer, sheets));
            Add(package, "xl/_rels/workbook.xml.rels", writer => WriteLinks(
                writer,
                [
                    .. sheets.Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")),
                    ($"rId{sheets.Count + 1}", "styles", "styles.xml"),
                ]));
            LookTable looks = new();
            foreach ((int i, WrittenSheet sheet) in sheets.Index())
                Add(package, $"xl/worksheets/sheet{i + 1}.xml", writer => new SheetXml(writer, looks).Write(sheet, isFirst: i == 0));
            Add(package, "xl/styles.xml", looks.Write);
        }

        return output.ToArray();
    }

    private static void Add(ZipArchive package, string name, Action<XmlWriter> write)
    {
        ZipArchiveEntry entry = package.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using Stream stream = entry.Open();
        using XmlWriter writer = XmlWriter.Create(stream, Settings);
        writer.WriteStartDocument(standalone: true);
        write(writer);
        writer.WriteEndDocument();
    }

    private static void WriteTypes(XmlWriter writer, int sheets)
    {
        writer.WriteStartElement("Types", $"{PackageNamespace}/content-types");
        writer.WriteRaw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        writer.WriteRaw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        writer.WriteRaw($"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{ContentType}.sheet.main+xml\"/>");
        writer.WriteRaw($"<Override PartName=\"/xl/styles.xml\" ContentType=\"{ContentType}.styles+xml\"/>");
        for (int i = 1; i <= sheets; i++)
            writer.WriteRaw($"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{ContentType}.worksheet+xml\"/>");
        writer.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter writer, IEnumerable<(string Id, string Kind, string Target)> links)
    {
        writer.WriteStartElement("Relationships", $"{PackageNamespace}/relationships");
        foreach ((string id, string kind, string target) in links)
            writer.WriteRaw($"<Relationship Id=\"{id}\" Type=\"{RelationshipNamespace}/{kind}\" Target=\"{target}\"/>");
        writer.WriteEndElement();
    }
}
