using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>Each part has the content type of what it is: by that, and not by its name, Word reads it.</summary>
internal static class PartRules
{
    public static IEnumerable<string> Check(WordprocessingDocument document) => document.GetAllParts()
        .Where(part => !IsRight(part))
        .Select(part => $"{part.Uri} is of the content type “{part.ContentType}”, which it cannot be.");

    private static bool IsRight(OpenXmlPart part) => part switch
    {
        MainDocumentPart => part.ContentType.EndsWith(".main+xml", StringComparison.Ordinal),
        ImagePart => part.ContentType.StartsWith("image/", StringComparison.OrdinalIgnoreCase),
        EmbeddedPackagePart => part.ContentType.StartsWith("application/", StringComparison.Ordinal),
        _ => part.RootElement is null || part.ContentType.EndsWith("xml", StringComparison.Ordinal),
    };
}
