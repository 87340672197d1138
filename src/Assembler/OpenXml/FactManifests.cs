using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>The parts in which a document remembers its facts.</summary>
internal static class FactManifests
{
    /// <summary>The manifest's name among the custom XML parts of a document.</summary>
    public const string ItemId = "{6F1C7D0A-5B1E-4E57-9C36-2A0D5F4B8E11}";

    public static IReadOnlyList<CustomXmlPart> In(MainDocumentPart main) =>
        [.. main.CustomXmlParts.Where(part => part.CustomXmlPropertiesPart?.DataStoreItem?.ItemId?.Value == ItemId)];
}
