using System.Text;
using System.Xml.Linq;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.CustomXmlDataProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>Puts the manifest and the draft's properties into a composed document, and refuses to hand out one that Word would refuse.</summary>
internal static class DraftWriter
{
    /// <summary>Marks the custom properties of a document, not a program's own (ECMA-376-1, 22.3.2.2).</summary>
    private const string CustomPropertyFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <summary>The manifest's name among the custom XML parts of a document.</summary>
    private const string ManifestItem = "{6F1C7D0A-5B1E-4E57-9C36-2A0D5F4B8E11}";

    private static readonly XNamespace CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <exception cref="DocumentException">The document breaks a rule of Word.</exception>
    public static byte[] Write(WordprocessingDocument document, MemoryStream stream, string draftId, string title, ManifestHead head, DraftLedger ledger)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        string manifest = DraftManifest.Write(draftId, head, ledger.Facts, FactSentences.Of(main.Document.Body!));
        CustomXmlPart part = main.AddCustomXmlPart(CustomXmlPartType.CustomXml, "rIdManifest");
        Feed(part, manifest);
        part.AddNewPart<CustomXmlPropertiesPart>("rIdProperties").DataStoreItem = new DataStoreItem(
            new SchemaReferences(new SchemaReference { Uri = DraftManifest.Namespace.NamespaceName }))
        { ItemId = ManifestItem };
        AddProperties(document, draftId, DraftManifest.Hash(manifest));
        AddTitle(document, title);

        IReadOnlyList<string> broken = DocumentInvariants.Check(document);
        if (broken.Count > 0)
            throw new DocumentException("初稿", string.Join("；", broken));
        document.Save();
        document.Dispose();
        return DeterministicPackage.Rewrite(stream);
    }

    /// <summary>Written as a part: the package's own way gives it a name by chance.</summary>
    private static void AddTitle(WordprocessingDocument document, string title)
    {
        DropParts<CoreFilePropertiesPart>(document);
        XElement properties = new(
            CoreProperties + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", CoreProperties),
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XElement(DublinCore + "title", title));
        Feed(document.AddNewPart<CoreFilePropertiesPart>("rIdCore"), properties.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>A layout that was saved by Word has its author's properties, which are none of the draft's.</summary>
    private static void DropParts<T>(WordprocessingDocument document)
        where T : OpenXmlPart => document.DeleteParts(document.GetPartsOfType<T>().ToList());

    private static void Feed(OpenXmlPart part, string xml)
    {
        using MemoryStream bytes = new(Encoding.UTF8.GetBytes(xml));
        part.FeedData(bytes);
    }

    private static void AddProperties(WordprocessingDocument document, string draftId, string manifestHash)
    {
        DropParts<CustomFilePropertiesPart>(document);
        CustomFilePropertiesPart part = document.AddNewPart<CustomFilePropertiesPart>("rIdProperties");
        part.Properties = new Properties(
            Property(2, "DevZoneDocs.Draft", draftId),
            Property(3, "DevZoneDocs.ManifestSha256", manifestHash));
    }

    private static CustomDocumentProperty Property(int id, string name, string value) =>
        new(new VTLPWSTR(value)) { FormatId = CustomPropertyFormat, PropertyId = id, Name = name };
}
