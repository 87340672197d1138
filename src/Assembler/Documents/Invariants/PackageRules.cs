using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>A package is whole, and brings nothing that runs or is fetched when it is opened.</summary>
internal static class PackageRules
{
    private const string RelationshipAttributes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>What is said when a part is referred to that the package does not have.</summary>
    public static IEnumerable<string> Torn(WordprocessingDocument document)
    {
        try
        {
            _ = document.GetAllParts().Count();
            return document.MainDocumentPart is null ? ["The package has no main document part."] : [];
        }
        catch (InvalidOperationException e)
        {
            return [$"A part is referred to that is not in the package: {e.Message}"];
        }
    }

    /// <summary>Relationship ids that are used and not declared, and what a report may not carry.</summary>
    public static IEnumerable<string> Foreign(WordprocessingDocument document, DocumentStories stories) =>
    [
        .. document.GetAllParts().SelectMany(UndeclaredIds),
        .. document.ExternalRelationships.Concat(document.GetAllParts().SelectMany(part => part.ExternalRelationships))
            .Select(each => $"{(each.Container as OpenXmlPart)?.Uri.ToString() ?? "The package"} is linked to the outside by {each.Id}: {each.Uri}."),
        .. document.GetAllParts().Where(IsActive).Select(part => $"The package holds {part.Uri}, of the kind {part.ContentType}."),
        .. stories.All<OpenXmlElement>().Where(each => each is AltChunk or EmbeddedObject)
            .Select(each => $"Another document is embedded in the text ({DocumentStories.PlaceOf(each)})."),
    ];

    private static IEnumerable<string> UndeclaredIds(OpenXmlPart part)
    {
        HashSet<string> declared =
        [
            .. part.Parts.Select(each => each.RelationshipId),
            .. part.ExternalRelationships.Select(each => each.Id),
            .. part.HyperlinkRelationships.Select(each => each.Id),
            .. part.DataPartReferenceRelationships.Select(each => each.Id),
        ];
        return (part.RootElement is { } root ? CompactRow.PassedBy(root) : [])
            .SelectMany(AttributesOf)
            .Where(attribute => attribute.NamespaceUri == RelationshipAttributes && attribute.Value is { Length: > 0 } id && !declared.Contains(id))
            .Select(attribute => $"{part.Uri} uses the relationship {attribute.Value}, which it does not declare.");
    }

    /// <summary>Of the most common elements only what the schema does not know of can be a relationship, and to list the rest takes long.</summary>
    private static IEnumerable<OpenXmlAttribute> AttributesOf(OpenXmlElement element) =>
        element is CompactRow || !element.HasAttributes ? []
        : element is Text or Run or Paragraph or TableCell or TableRow or TableCellWidth or RunFonts or FontSize ? element.ExtendedAttributes
        : element.GetAttributes();

    private static bool IsActive(OpenXmlPart part) =>
        part is AlternativeFormatImportPart or VbaProjectPart or VbaDataPart or EmbeddedObjectPart or EmbeddedControlPersistencePart
        || (part is EmbeddedPackagePart && !part.GetParentParts().All(parent => parent is ChartPart or ExtendedChartPart))
        || part.ContentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase);
}
