using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.OpenXml;

/// <summary>Takes out of a package the pictures, charts and links of a text that the text no longer names.</summary>
internal static class PartPruner
{
    public static void Prune(OpenXmlPart part)
    {
        bool hasAny = part.Parts.Any(each => IsOfText(each.OpenXmlPart)) || part.HyperlinkRelationships.Any();
        if (!hasAny || part.RootElement is not { } root)
            return;
        HashSet<string> named = new(RelationshipIds.In(root).Select(reference => reference.Value), StringComparer.Ordinal);
        foreach (IdPartPair unused in part.Parts.Where(each => IsOfText(each.OpenXmlPart) && !named.Contains(each.RelationshipId)).ToList())
            part.DeletePart(unused.RelationshipId);
        foreach (HyperlinkRelationship unused in part.HyperlinkRelationships.Where(each => !named.Contains(each.Id)).ToList())
            part.DeleteReferenceRelationship(unused.Id);
    }

    public static bool IsOfText(OpenXmlPart part) => part is ImagePart or ChartPart or HeaderPart or FooterPart;
}
