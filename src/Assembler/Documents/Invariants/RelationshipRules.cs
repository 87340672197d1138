using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>What a part names it declares, and of pictures, charts, headers, footers and links it declares nothing that it does not name.</summary>
internal static class RelationshipRules
{
    public static IEnumerable<string> Check(WordprocessingDocument document) => document.GetAllParts().SelectMany(Check);

    private static IEnumerable<string> Check(OpenXmlPart part)
    {
        if (part.RootElement is not { } root)
            return [];
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (RelationshipId reference in RelationshipIds.In(root))
            named.Add(reference.Value);
        HashSet<string> declared =
        [
            .. part.Parts.Select(each => each.RelationshipId),
            .. part.ExternalRelationships.Select(each => each.Id),
            .. part.HyperlinkRelationships.Select(each => each.Id),
            .. part.DataPartReferenceRelationships.Select(each => each.Id),
        ];
        IEnumerable<string> text = part.Parts.Where(each => PartPruner.IsOfText(each.OpenXmlPart)).Select(each => each.RelationshipId);
        return
        [
            .. named.Except(declared).Select(id => $"{part.Uri} uses the relationship “{id}”, which it does not declare."),
            .. text.Concat(part.HyperlinkRelationships.Select(each => each.Id)).Except(named).Select(id => $"{part.Uri} declares the relationship “{id}” and does not use it."),
        ];
    }
}
