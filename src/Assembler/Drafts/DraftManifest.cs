using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using DevZoneDocs.Assembler.Facts;
using DevZoneDocs.Assembler.Polishing;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>
/// What a draft remembers of its facts: by bookmark, the datum, its value, unit, period and source, and the sentence it was
/// written in. It travels in a custom XML part.
/// </summary>
internal static class DraftManifest
{
    public static readonly XNamespace Namespace = "urn:devzonedocs:manifest:1";

    /// <param name="text">The words of the draft as they were generated; null where no report stands behind the document.</param>
    /// <returns>In UTF-8.</returns>
    public static byte[] Write(
        string draftId,
        ManifestHead head,
        IReadOnlyList<WrittenFact> facts,
        IReadOnlyDictionary<string, string> sentences,
        XElement? text = null) => Print(writer =>
        {
            writer.WriteStartElement("manifest", Namespace.NamespaceName);
            writer.WriteAttributeString("draft", draftId);
            writer.WriteAttributeString("zone", head.Zone);
            writer.WriteAttributeString("report", head.Report);
            writer.WriteAttributeString("period", head.Period);
            foreach (XElement entry in PolishEntries.Of(head.Polish))
                entry.WriteTo(writer);
            foreach (WrittenFact fact in facts)
                Write(writer, fact, sentences.GetValueOrDefault(fact.Bookmark, ""));
            text?.WriteTo(writer);
            writer.WriteEndElement();
        });

    /// <returns>In UTF-8.</returns>
    public static byte[] Print(XElement manifest) => Print(manifest.WriteTo);

    /// <summary>Whether a custom XML part holds a manifest, by its root.</summary>
    public static bool IsIn(CustomXmlPart part)
    {
        try
        {
            using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "manifest" && reader.NamespaceURI == Namespace.NamespaceName;
        }
        catch (XmlException)
        {
            // Another program's part may be as it likes.
            return false;
        }
    }

    private static byte[] Print(Action<XmlWriter> write)
    {
        using MemoryStream stream = new();
        XmlWriterSettings settings = new() { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };
        using (XmlWriter writer = XmlWriter.Create(stream, settings))
            write(writer);
        return stream.ToArray();
    }

    private static void Write(XmlWriter writer, WrittenFact written, string sentence)
    {
        Fact fact = written.Fact;
        writer.WriteStartElement("fact", Namespace.NamespaceName);
        writer.WriteAttributeString("bookmark", written.Bookmark);
        writer.WriteAttributeString("datum", fact.Path);
        WriteOptional(writer, "value", fact.Number?.ToString(CultureInfo.InvariantCulture));
        WriteOptional(writer, "unit", fact.Unit);
        WriteOptional(writer, "period", fact.Period?.ToString());
        WriteOptional(writer, "source", fact.Source.Department);
        WriteOptional(writer, "place", fact.Source.Place);
        WriteOptional(writer, "lead", fact.Phrase.Lead);
        writer.WriteAttributeString("text", fact.Phrase.Text);
        if (fact.Gap is not null)
            writer.WriteAttributeString("gap", "true");
        writer.WriteElementString("sentence", Namespace.NamespaceName, sentence);
        writer.WriteEndElement();
    }

    private static void WriteOptional(XmlWriter writer, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            writer.WriteAttributeString(name, value);
    }
}

/// <summary>What a manifest says of the draft as a whole.</summary>
internal sealed record ManifestHead(string Zone, string Report, string Period)
{
    /// <summary>What polishing has done; empty for a draft that was not polished.</summary>
    public IReadOnlyList<PolishedSection> Polish { get; init; } = [];
}
