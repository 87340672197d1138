using System.Globalization;
using System.Xml.Linq;
using DevZoneDocs.Assembler.Packaging;
using DevZoneDocs.Assembler.Sections;

namespace DevZoneDocs.Assembler.Drafts;

/// <summary>
/// Puts the manifest of its facts into a document that no report definition stands behind, as <see cref="FactMarks"/> does into a draft.
/// </summary>
internal static class PackageMarks
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string OfPackage = "application/vnd.openxmlformats-officedocument.";

    private static readonly XNamespace Store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    private static readonly XNamespace Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static readonly XNamespace Values = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    /// <param name="sentences">The sentence of each fact, by its bookmark.</param>
    public static void Add(PackageParts parts, DocumentTemplate template, string draftId, DraftLedger ledger, IReadOnlyDictionary<string,
        string> sentences)
    {
        foreach (string earlier in template.Manifests)
            parts.Remove(template.MainPart, earlier);
        byte[] manifest = DraftManifest.Write(draftId, new ManifestHead("", template.Name, ""), ledger.Facts, sentences);
        AddManifest(parts, template.MainPart, manifest);
        SetProperties(parts, [(FactMarks.DraftProperty, draftId), (FactMarks.HashProperty, ContentHash.Of(manifest))]);
    }

    private static void AddManifest(PackageParts parts, string main, byte[] manifest)
    {
        string item = parts.Free("customXml/item", ".xml");
        string properties = parts.Free("customXml/itemProps", ".xml");
        PartRelationships relationships = parts.Relationships(main);
        relationships.Add(relationships.Free("rIdManifest"), Office + "customXml", item);
        parts.Add(item, "application/xml", manifest);
        parts.Relationships(item).Add("rIdProperties", Office + "customXmlProps", properties);
        XElement store = new(
            Store + "datastoreItem",
            new XAttribute(XNamespace.Xmlns + "ds", Store),
            new XAttribute(Store + "itemID", FactManifests.ItemId),
            new XElement(Store + "schemaRefs", new XElement(Store + "schemaRef", new XAttribute(Store + "uri", DraftManifest.Namespace))));
        parts.Add(properties, OfPackage + "customXmlProperties+xml", PackageXml.Bytes(new XDocument(store)));
    }

    private static void SetProperties(PackageParts parts, IReadOnlyList<(string Name, string Value)> properties)
    {
        PartRelationships package = parts.Relationships("");
        string? known = package.PartOf(Office + "custom-properties");
        XDocument xml = known is not null && parts.Has(known)
            ? parts.ReadXml(known)
            : new XDocument(new XElement(Custom + "Properties", new XAttribute(XNamespace.Xmlns + "vt", Values)));
        xml.Root!.Elements(Custom + "property").Where(old => properties.Any(property => property.Name == (string?)old.Attribute("name")))
            .Remove();
        int id = xml.Root.Elements(Custom + "property").Select(property => (int?)property.Attribute("pid") ?? 1).Append(1).Max();
        foreach ((string name, string value) in properties)
        {
            xml.Root.Add(new XElement(
                Custom + "property",
                new XAttribute("fmtid", FactMarks.CustomPropertyFormat),
                new XAttribute("pid", (++id).ToString(CultureInfo.InvariantCulture)),
                new XAttribute("name", name),
                new XElement(Values + "lpwstr", value)));
        }

        if (known is not null && parts.Has(known))
        {
            parts.Replace(known, PackageXml.Bytes(xml));
            return;
        }

        string part = parts.Free("docProps/custom", ".xml");
        parts.Add(part, OfPackage + "custom-properties+xml", PackageXml.Bytes(xml));
        package.Add(package.Free("rIdProperties"), Office + "custom-properties", part);
    }
}
