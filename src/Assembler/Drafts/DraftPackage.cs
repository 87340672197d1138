using System.Text;
using System.Xml.Linq;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.Packaging;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>Puts the manifest and the draft's properties into a composed document, and refuses to hand out one that Word would refuse.</summary>
internal static class DraftPackage
{
    private static readonly XNamespace CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <param name="stream">What the document is read from; it is closed afterwards.</param>
    /// <exception cref="DocumentException">The document breaks a rule of Word.</exception>
    public static byte[] Write(
        WordprocessingDocument document, MemoryStream stream, string draftId, string title, ManifestHead head, DraftLedger ledger)
    {
        DropParts<CustomFilePropertiesPart>(document);
        FactMarks.Add(document, draftId, head, ledger);
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
}
