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
    public static string Write(
        string draftId,
        ManifestHead head,
        IReadOnlyList<WrittenFact> facts,
        IReadOnlyDictionary<string, string> sentences,
        XElement? text = null)
    {
        XElement root = new(
            Namespace + "manifest",
            new XAttribute("draft", draftId),
            new XAttribute("zone", head.Zone),
            new XAttribute("report", head.Report),
            new XAttribute("period", head.Period),
            PolishEntries.Of(head.Polish),
            facts.Select(fact => Entry(fact, sentences.GetValueOrDefault(fact.Bookmark, ""))),
            text);
        return Print(root);
    }

    public static string Print(XElement manifest)
    {
        StringBuilder printed = new();
        using (XmlWriter writer = XmlWriter.Create(printed, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" }))
            manifest.Save(writer);
        return printed.ToString();
    }

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

    private static XElement Entry(WrittenFact written, string sentence)
    {
        Fact fact = written.Fact;
        return new XElement(
            Namespace + "fact",
            new XAttribute("bookmark", written.Bookmark),
            new XAttribute("datum", fact.Path),
            Optional("value", fact.Number?.ToString(CultureInfo.InvariantCulture)),
            Optional("unit", fact.Unit),
            Optional("period", fact.Period?.ToString()),
            Optional("source", fact.Source.Department),
            Optional("place", fact.Source.Place),
            Optional("lead", fact.Phrase.Lead),
            new XAttribute("text", fact.Phrase.Text),
            fact.Gap is null ? null : new XAttribute("gap", "true"),
            new XElement(Namespace + "sentence", sentence));
    }

    private static XAttribute? Optional(string name, string? value) => string.IsNullOrEmpty(value) ? null : new XAttribute(name, value);
}

/// <summary>What a manifest says of the draft as a whole.</summary>
internal sealed record ManifestHead(string Zone, string Report, string Period)
{
    /// <summary>What polishing has done; empty for a draft that was not polished.</summary>
    public IReadOnlyList<PolishedSection> Polish { get; init; } = [];
}
