using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>Writes the root of a part into its part.</summary>
internal static class PartSaver
{
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    /// <summary>The SDK looks into every element before it writes one, which would read all compact rows again.</summary>
    public static void Save(OpenXmlPartRootElement root)
    {
        if (!CompactRow.PassedBy(root).Any(element => element is CompactRow))
        {
            root.Save();
            return;
        }

        using Stream stream = PartRoots.PartOf(root)!.GetStream(FileMode.Create, FileAccess.Write);
        using XmlWriter writer = XmlWriter.Create(
            stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(root.Prefix, root.LocalName, root.NamespaceUri);
        foreach ((string prefix, string uri) in root.NamespaceDeclarations.Where(declared => declared.Key != root.Prefix))
            writer.WriteAttributeString("xmlns", prefix, Declarations, uri);
        WriteCompatibility(writer, root.MCAttributes);
        foreach (OpenXmlAttribute attribute in root.GetAttributes().Where(attribute => attribute.NamespaceUri != Compatibility))
            writer.WriteAttributeString(attribute.Prefix, attribute.LocalName, attribute.NamespaceUri, attribute.Value);
        foreach (OpenXmlElement child in root.ChildElements)
            child.WriteTo(writer);
        writer.WriteEndElement();
    }

    private static void WriteCompatibility(XmlWriter writer, MarkupCompatibilityAttributes? attributes)
    {
        (string Name, string? Value)[] all =
        [
            ("Ignorable", attributes?.Ignorable),
            ("ProcessContent", attributes?.ProcessContent),
            ("PreserveElements", attributes?.PreserveElements),
            ("PreserveAttributes", attributes?.PreserveAttributes), ("MustUnderstand", attributes?.MustUnderstand),
        ];
        foreach ((string name, string? value) in all.Where(each => each.Value is not null))
            writer.WriteAttributeString("mc", name, Compatibility, value);
    }
}
