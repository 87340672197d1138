using DevZoneDocs.Assembler.Sections;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.CustomXmlDataProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>Puts the manifest of its facts into a document, and the properties by which document and manifest are known to belong together.</summary>
internal static class FactMarks
{
    /// <summary>Marks the custom properties of a document, not a program's own (ECMA-376-1, 22.3.2.2).</summary>
    public const string CustomPropertyFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    public const string DraftProperty = "DevZoneDocs.Draft";
    public const string HashProperty = "DevZoneDocs.ManifestSha256";

    /// <summary>For a draft of a report, of which every word is remembered.</summary>
    public static void Add(WordprocessingDocument document, string draftId, ManifestHead head, DraftLedger ledger)
    {
        Body body = document.MainDocumentPart!.Document.Body!;
        Put(document, draftId, DraftManifest.Write(draftId, head, ledger.Facts, FactSentences.Of(body), GeneratedText.Of(body)));
    }

    /// <summary>Puts a manifest in the place of the one that was there.</summary>
    public static void Put(WordprocessingDocument document, string draftId, byte[] manifest)
    {
        MainDocumentPart main = document.MainDocumentPart!;
        DropEarlier(main);
        CustomXmlPart part = main.AddCustomXmlPart(CustomXmlPartType.CustomXml, FreeRelationships.In(main, "rIdManifest"));
        using (MemoryStream bytes = new(manifest))
            part.FeedData(bytes);
        DataStoreItem item = new(new SchemaReferences(new SchemaReference { Uri = DraftManifest.Namespace.NamespaceName })) { ItemId = FactManifests.ItemId };
        CustomXmlPropertiesPart properties = part.AddNewPart<CustomXmlPropertiesPart>("rIdProperties");
        properties.DataStoreItem = item;
        item.Save(properties);
        SetProperties(document, [(DraftProperty, draftId), (HashProperty, ContentHash.Of(manifest))]);
    }

    /// <summary>Takes manifest and properties out of a document.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Remove(WordprocessingDocument document)
    {
        bool hadManifest = DropEarlier(document.MainDocumentPart!);
        if (document.CustomFilePropertiesPart is not { Properties: { } properties } part)
            return hadManifest;
        List<CustomDocumentProperty> ours = [.. properties.Elements<CustomDocumentProperty>().Where(property => property.Name?.Value is DraftProperty or HashProperty)];
        ours.ForEach(property => property.Remove());
        if (properties.HasChildren)
            properties.Save(part);
        else
            document.DeletePart(part);
        return hadManifest || ours.Count > 0;
    }

    /// <summary>Of a template that was made of a draft, or of a draft that is refreshed; a program may have given the item another id.</summary>
    private static bool DropEarlier(MainDocumentPart main)
    {
        List<CustomXmlPart> manifests = [.. FactManifests.In(main).Union(main.CustomXmlParts.Where(DraftManifest.IsIn))];
        main.DeleteParts(manifests);
        return manifests.Count > 0;
    }

    private static void SetProperties(WordprocessingDocument document, IReadOnlyList<(string Name, string Value)> properties)
    {
        CustomFilePropertiesPart part = document.CustomFilePropertiesPart
            ?? document.AddNewPart<CustomFilePropertiesPart>(FreeRelationships.In(document, "rIdProperties"));
        part.Properties ??= new Properties();
        List<CustomDocumentProperty> known = [.. part.Properties.Elements<CustomDocumentProperty>()];
        foreach (CustomDocumentProperty old in known.Where(old => properties.Any(property => property.Name == old.Name?.Value)))
            old.Remove();
        int id = part.Properties.Elements<CustomDocumentProperty>().Select(property => property.PropertyId?.Value ?? 1).Append(1).Max();
        foreach ((string name, string value) in properties)
        {
            VTLPWSTR text = new(value);
            part.Properties.AppendChild(
                new CustomDocumentProperty(text) { FormatId = CustomPropertyFormat, PropertyId = ++id, Name = name });
        }

        part.Properties.Save(part);
    }
}
