using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Testing;

/// <summary>The facts of a draft as its bookmarks and its manifest have them, read by code that is not the writer's.</summary>
public static class DraftFacts
{
    public static readonly XNamespace Manifest = "urn:devzonedocs:manifest:1";

    /// <returns>The text that each fact's bookmark spans, in the order of the document.</returns>
    public static IReadOnlyList<(string Bookmark, string Text)> InText(byte[] draft)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(draft), isEditable: false);
        List<(string, string)> facts = [];
        Dictionary<string, (string Name, StringBuilder Text)> open = [];
        foreach (OpenXmlElement element in document.MainDocumentPart!.Document.Body!.Descendants())
        {
            if (element is BookmarkStart { Name.Value: { } name } start && name.StartsWith("_f", StringComparison.Ordinal))
            {
                open[start.Id!.Value!] = (name, new StringBuilder());
            }
            else if (element is BookmarkEnd end && open.Remove(end.Id!.Value!, out (string Name, StringBuilder Text) closed))
            {
                facts.Add((closed.Name, closed.Text.ToString()));
            }
            else if (element is Text text)
            {
                foreach ((string _, StringBuilder spanned) in open.Values)
                    spanned.Append(text.Text);
            }
        }

        return facts;
    }

    /// <returns>The manifest's entries by bookmark; none where the draft has lost the manifest.</returns>
    public static IReadOnlyDictionary<string, XElement> InManifest(byte[] draft)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(draft), isEditable: false);
        return Manifests(document)
            .SelectMany(root => root.Elements(Manifest + "fact"))
            .ToDictionary(fact => fact.Attribute("bookmark")!.Value);
    }

    /// <summary>The manifest itself.</summary>
    public static XElement Root(byte[] draft)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(draft), isEditable: false);
        return Manifests(document).Single();
    }

    private static List<XElement> Manifests(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.CustomXmlParts.Select(Read).Where(root => root.Name == Manifest + "manifest")];

    private static XElement Read(CustomXmlPart part)
    {
        using Stream stream = part.GetStream(FileMode.Open);
        using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return (XElement)XNode.ReadFrom(reader.Read() && reader.MoveToContent() != XmlNodeType.None ? reader : throw new XmlException());
    }
}
