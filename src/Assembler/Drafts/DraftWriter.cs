using System.Text;
using DevZoneDocs.Assembler.Documents;
using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>Puts the manifest and the draft's properties into a composed document, and refuses to hand out one that Word would refuse.</summary>
internal static class DraftWriter
{
    /// <summary>Marks the custom properties of a document, not a program's own (ECMA-376-1, 22.3.2.2).</summary>
    private const string CustomPropertyFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /// <exception cref="DocumentException">The document breaks a rule of Word.</exception>
    public static byte[] Write(WordprocessingDocument document, MemoryStream stream, string draftId, string title, ManifestHead head, DraftLedger ledger)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        string manifest = DraftManifest.Write(draftId, head, ledger.Facts, FactSentences.Of(main.Document.Body!));
        CustomXmlPart part = main.AddCustomXmlPart(CustomXmlPartType.CustomXml, "rIdManifest");
        using (MemoryStream bytes = new(Encoding.UTF8.GetBytes(manifest)))
            part.FeedData(bytes);
        AddProperties(document, draftId, DraftManifest.Hash(manifest));
        document.PackageProperties.Title = title;

        IReadOnlyList<string> broken = DocumentInvariants.Check(document);
        if (broken.Count > 0)
            throw new DocumentException("初稿", string.Join("；", broken));
        document.Save();
        document.Dispose();
        return DeterministicPackage.Rewrite(stream);
    }

    private static void AddProperties(WordprocessingDocument document, string draftId, string manifestHash)
    {
        CustomFilePropertiesPart part = document.AddNewPart<CustomFilePropertiesPart>("rIdProperties");
        part.Properties = new Properties(
            Property(2, "DevZoneDocs.Draft", draftId),
            Property(3, "DevZoneDocs.ManifestSha256", manifestHash));
    }

    private static CustomDocumentProperty Property(int id, string name, string value) =>
        new(new VTLPWSTR(value)) { FormatId = CustomPropertyFormat, PropertyId = id, Name = name };
}
