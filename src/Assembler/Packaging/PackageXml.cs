using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace DevZoneDocs.Assembler.Packaging;

/// <summary>Reads and writes the small parts of a package that say what the others are.</summary>
internal static class PackageXml
{
    public static XDocument Read(Stream part)
    {
        using XmlReader reader = XmlReader.Create(part,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                MaxCharactersInDocument = OpenXml.Packages.MaxCharactersInPart
            });
        return XDocument.Load(reader);
    }

    public static byte[] Bytes(XDocument xml)
    {
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
            xml.Save(writer);
        return stream.ToArray();
    }
}
