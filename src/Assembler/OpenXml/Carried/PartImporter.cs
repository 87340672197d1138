using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.OpenXml.Carried;

/// <summary>Puts carried parts into a document, where a text names them; a part that several texts name is there once.</summary>
internal sealed class PartImporter
{
    private readonly Dictionary<string, OpenXmlPart> _imported = new(StringComparer.Ordinal);

    /// <param name="owner">The part that the element stands in.</param>
    public void Import(OpenXmlPart owner, OpenXmlElement element, CarriedParts carried)
    {
        foreach (string id in RelationshipIds.In(element).Select(reference => reference.Value).Distinct())
        {
            if (carried.Part(id) is { } part)
                Import(owner, id, part);
            else if (carried.Link(id) is { } link && owner.HyperlinkRelationships.All(each => each.Id != id))
                owner.AddHyperlinkRelationship(link, isExternal: true, id);
        }
    }

    private void Import(OpenXmlPart owner, string id, CarriedPart part)
    {
        if (owner.Parts.Any(each => each.RelationshipId == id))
            return;
        if (_imported.TryGetValue(part.Id, out OpenXmlPart? known))
        {
            owner.AddPart(known, id);
            return;
        }

        OpenXmlPart added = AddNew(owner, id, part);
        _imported.Add(part.Id, added);
        using (Stream content = part.Open())
            added.FeedData(content);
        foreach (CarriedChild child in part.Children)
            Import(added, child.RelationshipId, child.Part);
    }

    private static OpenXmlPart AddNew(OpenXmlPart owner, string id, CarriedPart part) => part.Kind switch
    {
        PartKind.Picture => owner.AddNewPart<ImagePart>(part.ContentType, id),
        PartKind.Chart => owner.AddNewPart<ChartPart>(id),
        PartKind.ChartStyle => owner.AddNewPart<ChartStylePart>(id),
        PartKind.ChartColors => owner.AddNewPart<ChartColorStylePart>(id),
        PartKind.ChartDrawing => owner.AddNewPart<ChartDrawingPart>(id),
        PartKind.ThemeOverride => owner.AddNewPart<ThemeOverridePart>(id),
        PartKind.Workbook => owner.AddNewPart<EmbeddedPackagePart>(part.ContentType, id),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
