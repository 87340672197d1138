using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>A package is whole, and brings nothing that runs or is fetched when it is opened.</summary>
internal static class PackageRules
{
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

    /// <summary>What a report may not carry.</summary>
    public static IEnumerable<string> Foreign(WordprocessingDocument document, DocumentStories stories) =>
    [
        .. document.ExternalRelationships.Concat(document.GetAllParts().SelectMany(part => part.ExternalRelationships))
            .Select(each => $"{(each.Container as OpenXmlPart)?.Uri.ToString() ?? "The package"} is linked to the outside by {each.Id}: {each.Uri}."),
        .. document.GetAllParts().Where(IsActive).Select(part => $"The package holds {part.Uri}, of the kind {part.ContentType}."),
        .. stories.All<OpenXmlElement>().Where(each => each is AltChunk or EmbeddedObject)
            .Select(each => $"Another document is embedded in the text ({DocumentStories.PlaceOf(each)})."),
    ];

    private static bool IsActive(OpenXmlPart part) =>
        part is AlternativeFormatImportPart or VbaProjectPart or VbaDataPart or EmbeddedObjectPart or EmbeddedControlPersistencePart
        || (part is EmbeddedPackagePart && !part.GetParentParts().All(parent => parent is ChartPart or ExtendedChartPart))
        || part.ContentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase);
}
