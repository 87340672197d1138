using DevZoneDocs.Assembler.OpenXml.Carried;
using DevZoneDocs.Assembler.Packaging;

namespace DevZoneDocs.Assembler.Merging;

/// <summary>
/// Lets a package follow its text: pictures and charts from data come in, those of the template that the text no longer names go.
/// </summary>
internal sealed class PartAdder(PackageParts parts, CarriedParts carried)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Drawing = "application/vnd.openxmlformats-officedocument.drawingml.";

    /// <param name="owner">The part with the text.</param>
    /// <param name="ofText">The relationships that it had for the sake of its text.</param>
    /// <param name="named">Those that the text names now.</param>
    public void Follow(string owner, IReadOnlySet<string> ofText, IReadOnlyList<string> named)
    {
        if (ofText.Count == 0 && !carried.Any)
            return;
        HashSet<string> ids = [.. named];
        if (carried.Any)
        {
            foreach (string id in ids)
                Add(owner, id);
        }

        foreach (string unused in ofText.Where(id => !ids.Contains(id)))
            parts.Remove(owner, unused);
    }

    private void Add(string owner, string id)
    {
        if (carried.Part(id) is { } part)
            Add(owner, id, part);
        else if (carried.Link(id) is { } link && !parts.Relationships(owner).Has(id))
            parts.Relationships(owner).Add(id, Office + "hyperlink", link.OriginalString, isExternal: true);
    }

    private void Add(string owner, string id, CarriedPart part)
    {
        if (parts.Relationships(owner).Has(id))
            return;
        (string type, string folder, string extension, string contentType) = PlaceOf(part);
        string name = $"word/{folder}/{part.Id[4..]}.{extension}";
        parts.Relationships(owner).Add(id, type, name);
        if (parts.Has(name))
            return;
        parts.Add(name, contentType, part.Content);
        foreach (CarriedChild child in part.Children)
            Add(name, child.RelationshipId, child.Part);
    }

    private static (string Type, string Folder, string Extension, string ContentType) PlaceOf(CarriedPart part) => part.Kind switch
    {
        PartKind.Picture => (Office + "image", "media", part.ContentType.Split('/', '+', '-')[1], part.ContentType),
        PartKind.Chart => (Office + "chart", "charts", "xml", Drawing + "chart+xml"),
        PartKind.ChartStyle =>
            ("http://schemas.microsoft.com/office/2011/relationships/chartStyle", "charts", "xml",
            "application/vnd.ms-office.chartstyle+xml"),
        PartKind.ChartColors =>
            ("http://schemas.microsoft.com/office/2011/relationships/chartColorStyle", "charts", "xml",
            "application/vnd.ms-office.chartcolorstyle+xml"),
        PartKind.ChartDrawing => (Office + "chartUserShapes", "drawings", "xml", Drawing + "chartshapes+xml"),
        PartKind.ThemeOverride =>
            (Office + "themeOverride", "theme", "xml", "application/vnd.openxmlformats-officedocument.themeOverride+xml"),
        PartKind.Workbook => (Office + "package", "embeddings", "xlsx", part.ContentType),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
