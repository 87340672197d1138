using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.OpenXml.Carried;

/// <summary>Takes a part and those below it out of a package.</summary>
internal static class PartReader
{
    /// <summary>A chart with its drawing and a picture in that is the deepest that Word makes.</summary>
    private const int Deepest = 4;

    /// <returns>Null where the part, or one below it, is of a kind that cannot be carried.</returns>
    public static CarriedPart? TryRead(OpenXmlPart part) => TryRead(part, 1);

    private static CarriedPart? TryRead(OpenXmlPart part, int depth)
    {
        if (depth > Deepest || KindOf(part) is not { } kind || part.ExternalRelationships.Any())
            return null;
        List<CarriedChild> children = [];
        foreach (IdPartPair child in part.Parts.OrderBy(child => child.RelationshipId, StringComparer.Ordinal))
        {
            if (TryRead(child.OpenXmlPart, depth + 1) is not { } read)
                return null;
            children.Add(new CarriedChild(child.RelationshipId, read));
        }

        return new CarriedPart(kind, part.ContentType, Bytes(part), children);
    }

    private static PartKind? KindOf(OpenXmlPart part) => part switch
    {
        ImagePart => PartKind.Picture,
        ChartPart => PartKind.Chart,
        ChartStylePart => PartKind.ChartStyle,
        ChartColorStylePart => PartKind.ChartColors,
        ChartDrawingPart => PartKind.ChartDrawing,
        ThemeOverridePart => PartKind.ThemeOverride,
        EmbeddedPackagePart when part.GetParentParts().All(parent => parent is ChartPart) => PartKind.Workbook,
        _ => null,
    };

    public static byte[] Bytes(OpenXmlPart part)
    {
        using Stream stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
