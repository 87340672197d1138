using System.Text;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>What a draft says of itself: whose it is, for which period, and how it is called.</summary>
public sealed record DraftLabel(string Id, string Title, string Zone, string Report, string Period)
{
    /// <summary>Whether a model was asked to reword it.</summary>
    public bool IsPolished { get; init; }

    /// <returns>Null for a document that is no draft of ours, or has lost its manifest.</returns>
    /// <exception cref="DocumentException">It cannot be read at all.</exception>
    public static DraftLabel? Read(Stream docx, string name) => Packages.Read(docx, name, document =>
        document.MainDocumentPart?.CustomXmlParts.Select(Manifest)
            .FirstOrDefault(root => root?.Name == DraftManifest.Namespace + "manifest") is { } manifest
            ? Of(manifest, document.PackageProperties.Title ?? "")
            : null);

    private static DraftLabel Of(XElement manifest, string title) => new(
        (string?)manifest.Attribute("draft") ?? "",
        title,
        (string?)manifest.Attribute("zone") ?? "",
        (string?)manifest.Attribute("report") ?? "",
        (string?)manifest.Attribute("period") ?? "")
    {
        IsPolished = manifest.Elements(DraftManifest.Namespace + "polish").Any(),
    };

    private static XElement? Manifest(CustomXmlPart part)
    {
        using StreamReader text = new(part.GetStream(FileMode.Open, FileAccess.Read), Encoding.UTF8);
        using XmlReader reader = XmlReader.Create(
            text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = Packages.MaxCharactersInPart });
        return XElement.Load(reader);
    }
}
