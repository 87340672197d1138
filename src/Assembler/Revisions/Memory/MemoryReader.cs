using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DevZoneDocs.Assembler.Drafts;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Revisions.Memory;

/// <summary>Reads the manifest that a draft carries, wherever a program has put it among the custom XML parts.</summary>
internal static class MemoryReader
{
    /// <returns>Null where the document carries none.</returns>
    /// <exception cref="DocumentException">The manifest is there and is not as this program writes it.</exception>
    public static DraftMemory? Read(WordprocessingDocument document, string name)
    {
        XElement? root = RootIn(document);
        if (root is null)
            return null;
        try
        {
            return Of(root);
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException or OverflowException)
        {
            throw new DocumentException(name, "文件中数据项的清单已损坏", exception);
        }
    }

    /// <returns>The manifest itself; null where the document carries none.</returns>
    public static XElement? RootIn(WordprocessingDocument document) =>
        document.MainDocumentPart!.CustomXmlParts.Select(RootOf).FirstOrDefault(root => root is not null);

    private static XElement? RootOf(CustomXmlPart part)
    {
        if (!DraftManifest.IsIn(part))
            return null;
        using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            MaxCharactersInDocument = Packages.MaxCharactersInPart,
        });
        reader.MoveToContent();
        return (XElement)XNode.ReadFrom(reader);
    }

    public static DraftMemory Of(XElement root)
    {
        XNamespace ns = DraftManifest.Namespace;
        List<RememberedFact> facts = [.. root.Elements(ns + "fact").Select(FactOf)];
        Dictionary<string, RememberedFact> byName = facts.ToDictionary(fact => fact.Bookmark);
        IEnumerable<GivenParagraph> paragraphs = root.Element(ns + "text") is { } text
            ? text.Elements(ns + "p").Select(paragraph => ParagraphOf(paragraph, byName))
            : EarlierParagraphs.Of(root, byName);
        return new DraftMemory
        {
            DraftId = Said(root, "draft"),
            Zone = Said(root, "zone"),
            Report = Said(root, "report"),
            Period = Said(root, "period"),
            Facts = facts,
            Sentences = SentenceSplitter.Split(paragraphs),
        };
    }

    private static RememberedFact FactOf(XElement entry) => new()
    {
        Bookmark = Said(entry, "bookmark"),
        Datum = Said(entry, "datum"),
        Text = Said(entry, "text"),
        Value = Said(entry, "value"),
        Unit = Said(entry, "unit"),
        Department = Said(entry, "source"),
        Place = Said(entry, "place"),
        IsGap = Said(entry, "gap") == "true",
    };

    private static GivenParagraph ParagraphOf(XElement paragraph, Dictionary<string, RememberedFact> facts) => new(
        paragraph.Value,
        [.. Said(paragraph, "facts").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(entry => Placed(entry.Split(':'), facts))]);

    private static PlacedFact Placed(string[] entry, Dictionary<string, RememberedFact> facts) => new(
        facts[entry[0]],
        int.Parse(entry[1], CultureInfo.InvariantCulture),
        int.Parse(entry[2], CultureInfo.InvariantCulture));

    private static string Said(XElement element, string name) => element.Attribute(name)?.Value ?? "";
}
